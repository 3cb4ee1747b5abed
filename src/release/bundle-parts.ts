/** What a built script is made of: the packages and rooms in it, by how much code each brought before it was made small. */
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** A built script. */
export interface Bundle {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** Largest first; the share is of the code before it was made small, which is all that can be told apart. */
  readonly parts: readonly { readonly name: string; readonly share: number }[];
}

/** A Vite plugin that tells of each script it sees built. */
export function tellBundles(tell: (bundle: Bundle) => void): Plugin {
  return {
    name: "bundle-parts",
    generateBundle: {
      order: "post",
      handler(_options, output) {
        for (const chunk of Object.values(output)) {
          if (chunk.type !== "chunk") continue;
          const lengths = Object.entries(chunk.modules).map(([id, { renderedLength }]) => [id, renderedLength] as const);
          tell({ file: chunk.fileName, bytes: Buffer.byteLength(chunk.code), gzipped: gzipSync(chunk.code).length, parts: partsOf(lengths) });
        }
      },
    },
  };
}

/** Modules put together by package, by room of src, or by the name of what the build makes. */
export function partsOf(modules: readonly (readonly [id: string, length: number])[]): Bundle["parts"] {
  const sums = new Map<string, number>();
  for (const [id, length] of modules) sums.set(partOf(id), (sums.get(partOf(id)) ?? 0) + length);
  const whole = [...sums.values()].reduce((sum, length) => sum + length, 0);
  return [...sums]
    .filter(([, length]) => length > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, length]) => ({ name, share: length / whole }));
}

function partOf(id: string): string {
  const path = id.replaceAll("\\", "/");
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return inPackage ?? /virtual:[\w-]+/.exec(path)?.[0] ?? /\/(src\/[^/]+|entrypoints)\//.exec(path)?.[1] ?? "the bundler's own";
}
