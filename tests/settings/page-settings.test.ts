import { describe, expect, test } from "vitest";
import { defaultPageSettings, settingsVersion, withChange } from "../../src/settings/page-settings";

describe("a choice that is stored", () => {
  test("keeps a newer version's stamp, and the fields that this version does not know", () => {
    const newer = { ...defaultPageSettings, version: settingsVersion + 4, density: "page", shelfOrder: ["b", "a"] };
    expect(withChange(newer, { everywhere: true })).toEqual({ ...newer, everywhere: true });
  });
  test("brings what an older version stored to this version's stamp, with the fields it lacked", () => {
    const stored = withChange({ version: 1, density: "every" }, { sitesOff: ["news.example"] });
    expect(stored).toEqual({ ...defaultPageSettings, version: settingsVersion, density: "every", sitesOff: ["news.example"] });
  });
  test.each([[undefined], [null], ["settings"], [7]])("stands on the defaults where nothing usable is stored: %s", (nothing) => {
    expect(withChange(nothing, { palette: "distinct" })).toEqual({ ...defaultPageSettings, palette: "distinct", version: settingsVersion });
  });
});
