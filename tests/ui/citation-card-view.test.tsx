// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { citationCard } from "../../src/dataset/citation-card";
import { languages } from "../../src/dataset/compiled";
import { wordsFor } from "../../src/locales/i18n";
import { CardView } from "../../src/ui/card/CardView";
import { mount, unmountAll } from "./mounted";

afterEach(unmountAll);

const idle = { pinned: false, onPin: () => {}, onClose: () => {}, onLanguage: () => {}, onOpen: () => {}, today: "2026-07-10" };

test.each(languages)("a citation's card tells in %s what it is and where the text stands, and nothing of a standing or a check", async (language) => {
  const card = citationCard("cite-fr-88-73458");
  if (!card) throw new Error("the small card is missing");
  const place = await mount(<CardView card={card} language={language} t={wordsFor(language)} publishedOn="2024-05-09" {...idle} />);
  expect(place.querySelector("h2")?.textContent).toBe(card.name[language]);
  expect(place.textContent).toContain(card.summary[language]);
  expect(place.querySelector("a[href='https://www.federalregister.gov/citation/88-FR-73458']")).not.toBeNull();
  expect(place.querySelector(".ecl-standing, .ecl-card__checked, .ecl-due")).toBeNull();
  expect(place.textContent).not.toMatch(/undefined|Invalid/);
});
