import fc from "fast-check";
import { expect, test } from "vitest";
import { unzip, zip } from "../../src/release/zip";

const text = (words: string) => new TextEncoder().encode(words);

test("an archive does not depend on the order of its files, nor on the time", () => {
  const files = [
    { name: "b/2.txt", contents: text("two") },
    { name: "a.txt", contents: text("one ".repeat(100)) },
    { name: "b.txt", contents: text("") },
  ];
  expect(zip(files)).toEqual(zip([...files].reverse()));
  expect(unzip(zip(files)).map(({ name }) => name)).toEqual(["a.txt", "b.txt", "b/2.txt"]);
  // The fixed day: 1 January 1980, midnight.
  expect(zip(files).subarray(10, 14)).toEqual(Buffer.from([0, 0, 0x21, 0]));
});

test("what is packed comes out again", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z一-鿿/]{1,20}$/), { maxLength: 8 });
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 300 }), (files, contents) => {
      const entries = files.map((name) => ({ name, contents: Buffer.from(contents) }));
      const out = unzip(zip(entries)).map(({ name, contents: bytes }) => ({ name, contents: Buffer.from(bytes) }));
      expect(out).toHaveLength(entries.length);
      expect(out).toEqual(expect.arrayContaining(entries));
    }),
  );
});

test("a damaged archive is told", () => {
  const archive = zip([{ name: "a", contents: text("abcdefgh".repeat(9)) }]);
  expect(() => unzip(Buffer.from("no archive, and long enough to hold a directory"))).toThrow("not an archive of ours");
  archive.writeUInt32LE(0, archive.readUInt32LE(archive.length - 6) + 16);
  expect(() => unzip(archive)).toThrow("a is damaged");
});
