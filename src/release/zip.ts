/**
 * Zip archives whose bytes depend on their files alone: entries by name, one fixed time, no owner and no extra fields.
 * The writers at hand put in the time of day, so the format, which is small, is written here.
 */
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A file of an archive; its name has forward slashes and no leading one. */
export interface ZipEntry {
  readonly name: string;
  readonly contents: Uint8Array;
}

/** 1 January 1980, the first day the format knows. */
const DAY = 0x21;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Packs files; the order in which they are given does not matter. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, contents } of sorted) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(contents, { level: 9 });
    const about = describe(contents, packed, path);
    files.push(uint32(LOCAL), about, path, packed);
    // Version and system of the writer; after the lengths of name and extra field come comment, disk, attributes, place.
    directory.push(uint32(CENTRAL), uint16(20), about, uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset), path);
    offset += 4 + about.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = uint16(sorted.length);
  return Buffer.concat([...files, ...directory, uint32(END), uint32(0), count, count, uint32(size), uint32(offset), uint16(0)]);
}

/** What an archive of `zip` holds. */
export function unzip(archive: Buffer): ZipEntry[] {
  const end = archive.length - 22;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error("not an archive of ours: no directory at its end");
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let nth = archive.readUInt16LE(end + 10); nth > 0; nth--) {
    const length = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + length);
    const start = archive.readUInt32LE(at + 42) + 30 + length;
    const contents = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20)));
    if (crc32(contents) !== archive.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    entries.push({ name, contents });
    at += 46 + length;
  }
  return entries;
}

/** The fields that an entry and its line in the directory share. */
function describe(contents: Uint8Array, packed: Buffer, path: Buffer): Buffer {
  const method = [uint16(20), uint16(UTF8_NAMES), uint16(DEFLATED), uint16(0), uint16(DAY)];
  const sizes = [uint32(crc32(contents)), uint32(packed.length), uint32(contents.length)];
  return Buffer.concat([...method, ...sizes, uint16(path.length), uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
