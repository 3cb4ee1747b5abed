/** Light or dark, by what the page really shows behind a place. */

export type Theme = "light" | "dark";

/** The theme of the first opaque background behind the element; the reader's own preference where there is none. */
function themeBehind(element: Element, document: Document): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.4 ? "dark" : "light";
  }
  const canvas = getComputedStyle(document.documentElement).colorScheme;
  return canvas.includes("dark") && (!canvas.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches) ? "dark" : "light";
}

/** The theme of what the page shows at a mention's line. */
export function themeAt(line: DOMRect | undefined, document: Document): Theme {
  const element = line && document.elementFromPoint(line.left + 1, line.top + line.height / 2);
  return themeBehind(element ?? document.body, document);
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Computed colours come as rgb() or rgba(), or as color(srgb ...) from newer colour functions. */
function channels(value: string): Colour | undefined {
  const numbers = value.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (value.startsWith("rgb")) return { red: red / 255, green: green / 255, blue: blue / 255, alpha };
  return value.startsWith("color(srgb") ? { red, green, blue, alpha } : undefined;
}

/** Relative luminance without the gamma step: enough to tell dark from light. */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
