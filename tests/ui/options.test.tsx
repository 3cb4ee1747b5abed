// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { languages } from "../../src/dataset/compiled";
import { defaultSettings } from "../../src/settings/schema";
import { writeSettingsFile } from "../../src/settings/settings-file";
import { writeTermsFile } from "../../src/terms/terms-file";
import { OptionsView } from "../../src/ui/options/OptionsView";
import type { Chosen } from "../../src/ui/options/services";
import { WelcomeView } from "../../src/ui/welcome/WelcomeView";
import { button, click, find, mount, unmountAll } from "./mounted";
import { hand, hosts, labelled, SETTINGS_FILE, services, settings, TERMS_FILE, watch, write } from "./sample-options";

let dark = false;
beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: dark, addEventListener() {}, removeEventListener() {} }));
  // axe measures icon letters on a canvas, which jsdom has none of.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

const marked = (place: HTMLElement) => [...place.querySelectorAll(".ecl-sample .ecl-underline")].map((e) => e.textContent);

describe("marks", () => {
  test("the sample follows each choice before anything else does", async () => {
    const service = services();
    const place = await mount(<OptionsView services={service} />);
    const usual = marked(place).length;
    await click(labelled(place, "Once a page"));
    expect(marked(place).length).toBeLessThan(usual);
    await click(labelled(place, "Every time"));
    expect(marked(place).length).toBeGreaterThan(usual);
    expect(service.changeSettings).toHaveBeenLastCalledWith({ density: "every" });
    await click(labelled(place, "Company"));
    expect(marked(place)).not.toContain("Nvidia");
    expect(service.changeSettings).toHaveBeenLastCalledWith({ kindsOff: ["company"] });
  });
  test("colours can be chosen only where lines have colours", async () => {
    const place = await mount(<OptionsView services={services({ settings: settings({ markStyle: "hairline" }) })} />);
    expect(labelled(place, "Usual").matches(":disabled")).toBe(true);
    await click(labelled(place, "A line for each kind"));
    expect(labelled(place, "Usual").matches(":disabled")).toBe(false);
  });
});

describe("language", () => {
  test("the page speaks the language chosen for the interface, cards or not", async () => {
    const place = await mount(<OptionsView services={services({ settings: settings({ cardLanguage: "zh-Hant" }) })} />);
    expect(find(place, "h1").textContent).toBe("Settings");
    await click(labelled(place, "简体中文"));
    expect(find(place, "h1").textContent).toBe("设置");
  });
  test("there is a way back to following the page", async () => {
    const service = services({ settings: settings({ cardLanguage: "zh-Hant" }) });
    const place = await mount(<OptionsView services={service} />);
    await click(labelled(place, "Follow the page"));
    expect(service.changeSettings).toHaveBeenCalledWith({ cardLanguage: "page" });
  });
});

describe("sites and names", () => {
  const field = "Add a site, with everything under it";
  const submit = (place: HTMLElement, words: string) => click(button(place, words));
  test("an address is understood as its site, and asked for straight from the click", async () => {
    const service = services();
    const place = await mount(<OptionsView services={service} />);
    await write(labelled(place, field), " https://www.Blog.example/path?x=1 ");
    await submit(place, "Add");
    expect(service.addSite).toHaveBeenCalledWith("blog.example");
    expect(labelled(place, field).value).toBe("");
  });
  test.each([
    ["no site", "localhost", "That is no name of a site. Write it like example.org."],
    ["a bundled site", "live.apnews.com", "apnews.com is on the bundled list already."],
  ])("%s is told so and asked for nowhere", async (_, typed, words) => {
    const service = services();
    const place = await mount(<OptionsView services={service} />);
    await write(labelled(place, field), typed);
    await submit(place, "Add");
    expect(service.addSite).not.toHaveBeenCalled();
    expect(place.textContent).toContain(words);
    expect(labelled(place, field).getAttribute("aria-invalid")).toBe("true");
  });
  test("a site that the browser did not give access to says so and stays in its field", async () => {
    const place = await mount(<OptionsView services={services({}, { addSite: async () => false })} />);
    await write(labelled(place, field), "blog.example");
    await submit(place, "Add");
    expect(place.textContent).toContain("The browser did not give access to blog.example.");
    expect(labelled(place, field).value).toBe("blog.example");
  });
  test("a site is switched off and on again", async () => {
    const service = services({ settings: settings({ sitesOff: ["weibo.com"] }) });
    const place = await mount(<OptionsView services={service} />);
    await write(labelled(place, "Mark nothing on a site, nor on anything under it"), "example.org");
    await submit(place, "Switch off");
    expect(service.changeSettings).toHaveBeenLastCalledWith({ sitesOff: ["weibo.com", "example.org"] });
    await click(button(place, "Switch weibo.com on again"));
    expect(service.changeSettings).toHaveBeenLastCalledWith({ sitesOff: ["example.org"] });
  });
  test("a name is taken back; one that no card has any more is still there to be taken out", async () => {
    const service = services({ settings: settings({ namesOff: ["nvidia", "gone-card"] }) });
    const place = await mount(<OptionsView services={service} />);
    await click(button(place, "Mark Nvidia again"));
    expect(service.changeSettings).toHaveBeenCalledWith({ namesOff: ["gone-card"] });
    expect(button(place, "Mark gone-card again")).toBeTruthy();
  });
  test("each group of bundled sites says why it is there", async () =>
    expect(find(await mount(<OptionsView services={services()} />), ".ecl-hostgroups").textContent).toContain("Wires that follow this story2 sites"));
});

describe("settings as a file", () => {
  test("what would change is shown before it does, and can be taken back after", async () => {
    const service = services();
    const place = await mount(<OptionsView services={service} />);
    await hand(place, SETTINGS_FILE, writeSettingsFile(settings({ density: "page", namesOff: ["nvidia"] })));
    expect(service.replaceSettings).not.toHaveBeenCalled();
    const review = find(place, ".ecl-differences").textContent;
    expect(review).toContain("How often");
    expect(review).toContain("Once a page");
    expect(review).toContain("Nvidia");
    await click(button(place, "Change these settings"));
    expect(service.replaceSettings).toHaveBeenLastCalledWith(settings({ density: "page", namesOff: ["nvidia"] }));
    await click(button(place, "Undo"));
    expect(service.replaceSettings).toHaveBeenLastCalledWith(defaultSettings);
  });
  test("a bad file changes nothing and says what is wrong and where", async () => {
    const service = services();
    const place = await mount(<OptionsView services={service} />);
    await hand(
      place,
      SETTINGS_FILE,
      writeSettingsFile(settings({ namesOff: ["nvidia"] }))
        .replace('"paragraph"', '"often"')
        .replace("nvidia", "Nvidia!"),
    );
    const report = find(place, "[role=alert].ecl-report").textContent ?? "";
    expect(report).toContain("Nothing was changed.");
    expect(report).toContain('settings.density must be one of "every", "paragraph", "page"');
    expect(report).toContain("settings.namesOff[0] is not written as it must be");
    expect(service.replaceSettings).not.toHaveBeenCalled();
  });
  test("the way back to the defaults is reviewed like a file", async () => {
    const service = services({ settings: settings({ everywhere: true }) });
    const place = await mount(<OptionsView services={service} />);
    await click(button(place, "Back to the defaults"));
    expect(find(place, ".ecl-differences").textContent).toContain("Only in texts on this story");
    await click(button(place, "Leave all as it is"));
    expect(service.replaceSettings).not.toHaveBeenCalled();
  });
  test("earlier settings that could not be read are told of, with the reason, and can be saved", async () => {
    const service = services({ kept: { problem: "settings.density: wrong", text: "{}" } });
    const place = await mount(<OptionsView services={service} />);
    expect(place.textContent).toContain("settings.density: wrong");
    await click(button(place, "Save them as a file"));
    expect(service.save).toHaveBeenCalledWith("export-control-lens-old-settings.json", "{}");
  });
});

describe("terms", () => {
  test("a new term is checked field by field before it is taken", async () => {
    const service = services({ terms: [watch] });
    const place = await mount(<OptionsView services={service} />);
    await click(button(place, "Add a term"));
    await write(labelled(place, "Name"), "chip watch");
    await write(labelled(place, "Link"), "http://example.org");
    await click(button(place, "Save"));
    const form = find(place, "form.ecl-termform");
    expect(form.textContent).toContain("Note is missing");
    expect(form.textContent).toContain("Link must be an address that begins with https://");
    expect(document.activeElement).toBe(labelled(place, "Note"));
    await write(labelled(place, "Note"), "A note.");
    await write(labelled(place, "Link"), "");
    await click(button(place, "Save"));
    expect(form.textContent).toContain("Name is taken by another term");
    await write(labelled(place, "Name"), " Riverbend  fab ");
    await write(labelled(place, "Other names"), "RB fab\n\n河湾工厂\nRB fab");
    await click(button(place, "Save"));
    expect(service.saveTerms).toHaveBeenCalledWith([watch, { name: "Riverbend fab", aliases: ["RB fab", "河湾工厂"], note: "A note." }]);
    expect(document.activeElement).toBe(button(place, "Add a term"));
  });
  test("a term is edited in place", async () => {
    const service = services({ terms: [watch] });
    const place = await mount(<OptionsView services={service} />);
    await click(button(place, "Edit Chip Watch"));
    await write(labelled(place, "Note"), "Our monthly count.");
    await click(button(place, "Save"));
    expect(service.saveTerms).toHaveBeenCalledWith([{ ...watch, note: "Our monthly count." }]);
  });
  test("a deleted term can be had back", async () => {
    const service = services({ terms: [watch] });
    const place = await mount(<OptionsView services={service} />);
    await click(button(place, "Delete Chip Watch"));
    expect(service.saveTerms).toHaveBeenLastCalledWith([]);
    await click(button(place, "Undo"));
    expect(service.saveTerms).toHaveBeenLastCalledWith([watch]);
  });
  test("a file of terms says what it would add and replace before it does", async () => {
    const service = services({ terms: [watch] });
    const place = await mount(<OptionsView services={service} />);
    const fab = { name: "Riverbend fab", aliases: [], note: "A plant." };
    await hand(place, TERMS_FILE, writeTermsFile([{ ...watch, note: "Another note." }, fab]));
    expect(place.textContent).toContain("1 new term: Riverbend fab");
    expect(place.textContent).toContain("1 term of yours would be replaced: Chip Watch");
    expect(service.saveTerms).not.toHaveBeenCalled();
    await click(button(place, "Take these terms"));
    expect(service.saveTerms).toHaveBeenCalledWith([{ ...watch, note: "Another note." }, fab]);
  });
  test("markup in a term is refused in a file and shown as text in the list", async () => {
    const service = services({ terms: [{ ...watch, note: "<img src=x>" }] });
    const place = await mount(<OptionsView services={service} />);
    expect(place.querySelector("img")).toBeNull();
    await hand(place, TERMS_FILE, writeTermsFile([{ ...watch, note: "<img src=x>" }]));
    expect(place.textContent).toContain("terms[0].note must be one line of plain text");
  });
});

describe("what is chosen elsewhere", () => {
  test("shows here at once", async () => {
    let tell: (chosen: Chosen) => void = () => {};
    const service = services({}, { watch: (onChange) => (tell = onChange) });
    const place = await mount(<OptionsView services={service} />);
    await act(async () => tell({ ...service.chosen, settings: settings({ interfaceLanguage: "zh-Hant" }) }));
    expect(find(place, "h1").textContent).toBe("設定");
  });
  test("a change that could not be stored is told", async () => {
    const place = await mount(<OptionsView services={services({}, { changeSettings: async () => Promise.reject(new Error("full")) })} />);
    await click(labelled(place, "Once a page"));
    expect(find(place, "[role=alert]").textContent).toBe("That did not work. Reload this page and try again.");
  });
});

/** What axe finds; colours need a browser with layout and are looked at there. */
async function faults(place: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(place, { rules: { "color-contrast": { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}

describe.each(languages)("in %s", (language) => {
  test.each([false, true])("options and welcome hold up against axe, dark: %s", async (isDark) => {
    dark = isDark;
    const chosen = { settings: settings({ interfaceLanguage: language, namesOff: ["nvidia"], sitesOff: ["weibo.com"] }), sites: ["blog.example"] };
    const place = await mount(<OptionsView services={services({ ...chosen, terms: [watch], kept: { problem: "x", text: "{}" } })} />);
    await click(find(place, ".ecl-terms__tools button"));
    await hand(place, SETTINGS_FILE, writeSettingsFile(settings({ density: "page", namesOff: [] })));
    await hand(place, TERMS_FILE, "no JSON");
    expect(find(place, ".ecl-options").getAttribute("data-theme")).toBe(isDark ? "dark" : "light");
    expect(await faults(place)).toEqual([]);
    unmountAll();
    const nothing = () => {};
    const welcome = { language, hosts, cards: 648, onLanguage: nothing, showNext: nothing, openOptions: nothing };
    expect(await faults(await mount(<WelcomeView services={welcome} />))).toEqual([]);
  });
});
