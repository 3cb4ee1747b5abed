import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const text = z.strictObject({ name: z.string().max(45), summary: z.string().max(132), description: z.string().min(250).max(16_000) });
const listingSchema = z.strictObject({ purpose: z.string().regex(/^[^.]+\.$/), en: text, "zh-Hans": text, "zh-Hant": text });
const listing = parse(readFileSync("src/store/listing.yaml", "utf8"));
const privacy = readFileSync("src/store/privacy.md", "utf8");

describe("what the stores are told", () => {
  test("is as long as they allow, in three languages", () => expect(listingSchema.safeParse(listing).error?.message).toBeUndefined());

  test("has as many paragraphs and points in each language", () => {
    const shape = ({ description }: z.infer<typeof text>) => description.split("\n").map((line) => line.slice(0, 1).replace(/[^•]/u, "p"));
    const { en, "zh-Hans": hans, "zh-Hant": hant } = listingSchema.parse(listing);
    expect(shape(hans)).toEqual(shape(en));
    expect(shape(hant)).toEqual(shape(en));
  });

  test("of privacy makes the same points in each language", () => {
    const [, ...languages] = privacy.split(/^## /m);
    expect(languages.map((part) => part.split("\n", 1)[0])).toEqual(["English", "简体中文", "繁體中文"]);
    expect(languages.map((part) => part.match(/^- /gm)?.length)).toEqual([4, 4, 4]);
  });
});
