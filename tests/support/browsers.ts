import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The two browsers the extension is tested in. */
export type BrowserKind = "chromium" | "firefox";

interface Origin {
  readonly variable: string;
  readonly names: readonly string[];
  readonly debianPackage: string;
}

const ORIGINS: Record<BrowserKind, Origin> = {
  chromium: {
    variable: "CHROME_PATH",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
    debianPackage: "chromium",
  },
  firefox: {
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    debianPackage: "firefox-esr",
  },
};

/** Without these a Chinese page is a row of boxes, and every box is as wide as the next: rects and screenshots lie. */
const FONT_PACKAGES = ["fonts-noto-cjk", "fonts-liberation"];

/**
 * The path of a browser's executable: the environment's, else the first name on the PATH, else (as root on Debian) a
 * fresh install. A browser that cannot be had is an error: a test which skips itself proves nothing.
 */
export function findBrowser(kind: BrowserKind): string {
  const origin = ORIGINS[kind];
  const named = process.env[origin.variable];
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new Error(`${origin.variable} is set to ${named}, which is no executable file.`);
  }
  const found = onPath(origin.names);
  if (found !== undefined) return found;
  if (canInstall()) {
    install([origin.debianPackage, ...missingFonts()]);
    const installed = onPath(origin.names);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No ${kind} found: install one of ${origin.names.join(", ")} (Debian: apt-get install ${origin.debianPackage}) or set ${origin.variable}.`,
  );
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && onPath(["apt-get"]) !== undefined;
}

function missingFonts(): readonly string[] {
  try {
    return execFileSync("fc-list", [":lang=zh"], { encoding: "utf8" }).trim() === "" ? FONT_PACKAGES : [];
  } catch {
    return FONT_PACKAGES;
  }
}

function install(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update"], { env, stdio: ["ignore", "ignore", "pipe"] });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
  } catch (error) {
    const said = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error);
    throw new Error(`Could not install ${packages.join(" ")} with apt-get: ${said}`);
  }
}
