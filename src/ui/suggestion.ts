/** One line of the address bar's suggestions. */
import type { CardEntry, Language } from "../dataset/compiled";
import { wordsFor } from "../locales/i18n";
import { briefly } from "./spoken";

/** `xml`: with Chrome's marks for the part that was typed and for small print; `plain`: as text. */
export type SuggestionForm = "xml" | "plain";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as XML has it; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}

/** A card, by its name, kind and standing, or a plain notice. */
export function suggestionLine(what: CardEntry | string, query: string, language: Language, form: SuggestionForm): string {
  if (typeof what === "string") return form === "xml" ? `<dim>${escapeXml(what)}</dim>` : what;
  const t = wordsFor(language);
  const name = what.name[language];
  const about = briefly(t, language, what);
  if (form === "plain") return t("lookUp.line", { name, about });
  return t("lookUp.line", { name: withMatch(name, query), about: `<dim>${escapeXml(about)}</dim>` });
}

/** The name with the typed part marked, where it holds it letter for letter. */
function withMatch(name: string, query: string): string {
  const at = query ? name.toLowerCase().indexOf(query.toLowerCase()) : -1;
  if (at < 0 || name.toLowerCase().length !== name.length) return escapeXml(name);
  const end = at + query.length;
  return `${escapeXml(name.slice(0, at))}<match>${escapeXml(name.slice(at, end))}</match>${escapeXml(name.slice(end))}`;
}
