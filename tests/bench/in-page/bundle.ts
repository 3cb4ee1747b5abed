/** What runs in a page, as one script. */
import { build } from "vite";

/** The script's text. */
export async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: new URL("work.ts", import.meta.url).pathname, formats: ["iife"], name: "work" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error("the bench's script gave no chunk");
  return chunk.code;
}
