/**
 * Gold articles: our own fiction, with every mention marked up as `[[surface|card-id]]`, or `[[surface|card-id?]]` where
 * linking it and leaving it are both right. The first line tells language, outlet and topic.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface GoldMention {
  start: number;
  end: number;
  card: string;
  optional: boolean;
}

export interface GoldArticle {
  name: string;
  lang: string;
  host?: string;
  topic: "on" | "off" | "front";
  text: string;
  mentions: GoldMention[];
}

export const corpusFolder = fileURLToPath(new URL(".", import.meta.url));

/** Reads one article. Throws an error that names the file and what is wrong with it. */
export function parseGold(name: string, source: string): GoldArticle {
  const [, header, body] = /^#!([^\n]*)\n+([\s\S]*)$/.exec(source) ?? [];
  if (header === undefined || body === undefined) throw new Error(`${name}: the first line is no header (#! lang=... topic=...)`);
  const fields = Object.fromEntries([...header.matchAll(/(\w+)=(\S+)/g)].map(([, key, value]) => [key, value]));
  const { lang, topic, host } = fields;
  if (!lang || (topic !== "on" && topic !== "off" && topic !== "front")) throw new Error(`${name}: the header lacks lang or topic`);
  const mentions: GoldMention[] = [];
  let text = "";
  let last = 0;
  for (const found of body.matchAll(/\[\[([^\]|]+)\|([a-z0-9-]+)(\?)?\]\]/g)) {
    text += body.slice(last, found.index);
    mentions.push({ start: text.length, end: text.length + (found[1]?.length ?? 0), card: found[2] ?? "", optional: found[3] !== undefined });
    text += found[1];
    last = found.index + found[0].length;
  }
  text += body.slice(last);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${name}: markup that is not closed, near "${text.slice(Math.max(0, text.search(/\[\[|\]\]/) - 20)).slice(0, 50)}"`);
  return { name, lang, ...(host && host !== "none" && { host }), topic, text, mentions };
}

/** All articles, in the order of their names. */
export async function loadGold(folder: string = corpusFolder): Promise<GoldArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(names.map(async (name) => parseGold(name.replace(/\.txt$/, ""), await readFile(join(folder, name), "utf8"))));
}
