/** The sources of the project as text, with what each imports. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { trackedFiles } from "../../src/release/work-tree";

/** The files under git; not what lies about beside them. */
export const tracked: readonly string[] = trackedFiles(".");

/** The files that are code. */
export const sources: readonly string[] = tracked.filter((file) => /^(src|entrypoints)\/.*\.tsx?$/.test(file));

const known = new Set(tracked);

/** One import of a file: another file of the project, or the name of a package. */
export interface Import {
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** What a file imports or exports on. Paths come back relative to the root; `?inline` and the like are cut off. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...statements].map(([, type, plain, dynamic]) => {
    const named = (plain ?? dynamic ?? "").replace(/\?\w+$/, "");
    return { target: named.startsWith(".") ? fileAt(join(dirname(file), named)) : named, isTypeOnly: type !== undefined };
  });
}

function fileAt(path: string): string {
  const base = normalize(path);
  const candidates = [
    base,
    `${base}.ts`,
    `${base}.tsx`,
    `${base}.d.ts`,
    `${base}/index.ts`,
    base.replace(/\.js$/, ".ts"),
    base.replace(/\.js$/, ".tsx"),
  ];
  const found = candidates.find((candidate) => known.has(candidate));
  if (found === undefined) throw new Error(`no file ${base}`);
  return found;
}

/** Everything that comes along at run time with a file: files and packages. Types are gone by then. */
export function comesAlong(file: string): Set<string> {
  const seen = new Set<string>();
  const visit = (at: string): void => {
    for (const { target, isTypeOnly } of importsOf(at)) {
      if (isTypeOnly || seen.has(target)) continue;
      seen.add(target);
      if (/^(src|entrypoints)\/.*\.tsx?$/.test(target)) visit(target);
    }
  };
  visit(file);
  return seen;
}
