import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { isBrowserChatter } from "./browser-chatter.js";

/** One request as it reached the proxy. */
export interface Seen {
  readonly method: string;
  /** Always absolute. For a refused CONNECT (https, wss) `https://host:port/`. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** An answer in full; `type` is a Content-Type, guessed from the path's ending when left out. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A body, an answer, or a function that makes one. */
export type Route = string | Reply | ((url: URL, seen: Seen) => string | Reply | Promise<string | Reply>);

/**
 * `host/path` to route, looked up anew for each request, so a test may change the table as it goes. `host/*` stands
 * for every other path of a host, and `*` in the host's place for every host.
 */
export type Routes = Record<string, Route>;

/** The web as the browsers under test see it. */
export interface Site {
  readonly port: number;
  url(host: string, path?: string): string;
  /** Everything asked for since the start or the last `clear()`, the browsers' own chatter left out. */
  requests(): Seen[];
  /** What was left out of `requests()`, for the eye of whoever doubts it. */
  chatter(): Seen[];
  clear(): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Starts a server which is every web site at once: browsers use it as their proxy, and it answers for the host they ask.
 * So pages stand under the names of real news sites, and not one packet leaves the machine.
 */
export async function startSite(routes: Routes): Promise<Site> {
  const log: Seen[] = [];
  const server = createServer((request, response) => {
    const url = absoluteUrl(request);
    const seen = { method: request.method ?? "GET", url: url.href, headers: request.headers };
    log.push(seen);
    answer(routes, url, seen, response).catch((error: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain" }).end(String(error));
    });
  });
  server.on("connect", (request, socket) => {
    log.push({ method: "CONNECT", url: `https://${request.url ?? ""}/`, headers: request.headers });
    // The browser may have gone already; a reset connection is no event for anyone.
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  server.on("clientError", (_error, socket) => socket.destroy());
  const port = await listen(server);
  const isOwn = (seen: Seen): boolean => isBrowserChatter(seen.method, new URL(seen.url));
  return {
    port,
    url: (host, path = "/") => `http://${host}${path.startsWith("/") ? path : `/${path}`}`,
    requests: () => log.filter((seen) => !isOwn(seen)),
    chatter: () => log.filter(isOwn),
    clear: () => {
      log.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep their proxy connections open: without this, close() waits for them.
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** A proxied request names its whole URL, a direct one only the path. */
function absoluteUrl(request: IncomingMessage): URL {
  return new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
}

function routeFor(routes: Routes, url: URL): Route | undefined {
  const path = decodeURI(url.pathname);
  for (const key of [`${url.host}${path}`, `${url.host}/*`, `*${path}`, "*/*"]) {
    if (Object.hasOwn(routes, key)) return routes[key];
  }
  return undefined;
}

async function answer(routes: Routes, url: URL, seen: Seen, response: ServerResponse): Promise<void> {
  const route = routeFor(routes, url);
  if (route === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("no route");
    return;
  }
  const made = typeof route === "function" ? await route(url, seen) : route;
  const reply: Reply = typeof made === "string" ? { body: made } : made;
  response.writeHead(reply.status ?? 200, {
    "Content-Type": reply.type ?? TYPES[extname(url.pathname)] ?? "text/html; charset=utf-8",
    // Each visit must reach the server: a cached page would be a request that no test sees.
    "Cache-Control": "no-store",
    ...reply.headers,
  });
  response.end(reply.body ?? "");
}
