import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/dataset/standing";
import { highlightName, type Look } from "../../src/page/paint";

const sheet = readFileSync(new URL("../../src/page/marks.css", import.meta.url), "utf8");
const marks = [...kinds.map((kind) => ({ kind, card: "some-card" })), { kind: "concept" as const, card: "own-1" }];
const look = (change: Partial<Look>): Look => ({ density: "every", markStyle: "line", palette: "standard", ...change });

type Colour = readonly [number, number, number];

/** The hue by which the sheet draws a mark. */
function hueOf(name: string): Colour {
  const [, hex = ""] = new RegExp(`highlight\\(${name}\\) \\{[^}]*?#([0-9a-f]{6})`).exec(sheet) ?? [];
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** How colours look without one of the three cones (Machado, Oliveira and Fernandes 2009, in linear light). */
const visions: Record<string, readonly [Colour, Colour, Colour]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number) => (channel <= 10.31 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const dot = (a: Colour, b: Colour) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** A colour as seen, in OKLab, where distances are what the eye makes of them. */
function seen(colour: Colour, vision: readonly [Colour, Colour, Colour]): Colour {
  const light: Colour = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const [r, g, b] = vision.map((row) => Math.min(1, Math.max(0, dot(row, light)))) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function nearest(palette: Look["palette"], vision: readonly [Colour, Colour, Colour]): number {
  const colours = marks.map((mark) => seen(hueOf(highlightName(mark, look({ palette })) ?? ""), vision));
  return Math.min(...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))));
}

test("every way to mark a name has its rule in the sheet, and none when printed", () => {
  const [rules = "", printed = ""] = sheet.split("@media print");
  for (const markStyle of ["line", "hairline"] as const)
    for (const palette of ["standard", "distinct"] as const)
      for (const mark of marks) {
        const name = highlightName(mark, look({ markStyle, palette }));
        expect(rules).toContain(`::highlight(${name})`);
        expect(printed).toContain(`::highlight(${name})`);
      }
  for (const mark of marks) expect(highlightName(mark, look({ markStyle: "hover" }))).toBeUndefined();
});

describe.each(Object.entries(visions))("to %s eyes", (_, vision) => {
  test("no two kinds of the palette for any colour vision look alike", () => expect(nearest("distinct", vision)).toBeGreaterThan(0.06));
});
