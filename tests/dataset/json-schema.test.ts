import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { cardJsonSchema } from "../../src/dataset/build/json-schema";
import { inverseOf } from "../../src/dataset/relation";

const committed = async () => JSON.parse(await readFile(new URL("../../src/dataset/card.schema.json", import.meta.url), "utf8"));

describe("the JSON Schema for editors", () => {
  it("is up to date (else run `npm run dataset:schema`)", async () => {
    expect(await committed()).toEqual(JSON.parse(JSON.stringify(cardJsonSchema())));
  });

  it("offers a kind's standings and every relation by name", async () => {
    const text = JSON.stringify(await committed());
    expect(text).toContain('"if":{"properties":{"kind":{"const":"person"}}}');
    for (const relation of Object.keys(inverseOf)) expect(text).toContain(`"${relation}":{"$ref"`);
  });

  it("is wired to the card files for VS Code", async () => {
    const settings = JSON.parse(await readFile(new URL("../../.vscode/settings.json", import.meta.url), "utf8"));
    expect(settings["yaml.schemas"]).toEqual({ "./src/dataset/card.schema.json": "src/dataset/cards/*/*.yaml" });
  });
});
