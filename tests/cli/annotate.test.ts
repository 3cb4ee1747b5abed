import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "annotate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a reader would, with text on its standard input. */
function annotate(args: string[], input = ""): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", "tsx", "src/cli/annotate.ts", ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("each file gives one JSON object a line, with offsets in its own text", async () => {
  const text = "The ENFORCE Act passed.\n\nCommerce officials at the Commerce Department spoke of the Entity List.\n";
  const path = await file("a.txt", text);
  const { code, out } = await annotate(["--json", path, "-"], "美国商务部修改实体清单。");
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0].text).toBe(text);
  for (const mention of lines[0].mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(lines[0].mentions.map((m: { id: string }) => m.id)).toEqual(["enforce-act", "commerce-department", "commerce-department", "entity-list"]);
  expect(lines[1]).toMatchObject({ file: "-", mentions: [{ id: "commerce-department", kind: "agency", reason: "own" }, { id: "entity-list" }] });
});

test("what cannot be read is told in one line each, and the rest is still done", async () => {
  const good = await file("good.txt", "The Entity List grew.");
  const empty = await file("empty.txt", "");
  const broken = await file("broken.txt", new Uint8Array([0x41, 0xff, 0xfe]));
  const { code, out, err } = await annotate(["--json", join(folder, "none.txt"), folder, empty, broken, good]);
  expect(code).toBe(2);
  expect(
    err
      .trim()
      .split("\n")
      .filter((line) => line.startsWith("annotate:")),
  ).toEqual([
    `annotate: ${join(folder, "none.txt")}: no such file`,
    `annotate: ${folder}: is a directory, not a file`,
    `annotate: ${empty}: is empty`,
    `annotate: ${broken}: is not valid UTF-8`,
  ]);
  expect(JSON.parse(out).mentions).toHaveLength(1);
});

test("paragraphs are units of their own when asked for, and the topic test can be switched off", async () => {
  const path = await file("b.txt", "Nvidia makes phones.\n\nNvidia faces a chip export ban.");
  const ids = async (...args: string[]) => JSON.parse((await annotate(["--json", ...args, path])).out).mentions.length;
  expect(await ids()).toBe(2);
  expect(await ids("--units", "paragraph")).toBe(1);
  expect(await ids("--units", "paragraph", "--everywhere")).toBe(2);
});

test("HTML is read as a page is: without scripts, with its date", async () => {
  const path = await file(
    "c.html",
    '<meta property="article:published_time" content="2024-05-09"><script>BIS</script><p>The <b>Entity</b> List grew.</p>',
  );
  const { out } = await annotate([path]);
  expect(out).toContain("2024-05-09");
  expect(out).toContain("Entity List");
  expect(JSON.parse((await annotate(["--json", path])).out).text).toBe("The Entity List grew.");
});

test("an option that is none is told with the usage", async () => {
  const { code, err } = await annotate(["--units", "word", "x"]);
  expect(code).toBe(2);
  expect(err).toContain("--units is document or paragraph");
  expect(err).toContain("usage:");
});
