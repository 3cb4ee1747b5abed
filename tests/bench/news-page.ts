/** News pages of a given size for measuring: paragraphs with links and emphasis, a list of teasers beside them. */
import { page } from "../e2e/article";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A page with these paragraphs as its article, and among them the elements that news pages have. */
export function newsPage(paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph, i) => `<p>${inlined(paragraph, i)}</p>`).join("\n");
  const teasers = paragraphs
    .slice(0, 20)
    .map((paragraph, i) => `<li><a href="/story-${i}">${escaped(paragraph.slice(0, 60))}</a></li>`)
    .join("\n");
  return page(`<main><article><h1>What the new export controls on AI chips mean</h1>${body}</article></main><aside><ul>${teasers}</ul></aside>`);
}

/** The first paragraphs that together hold at least so many UTF-16 units. */
export function paragraphsOf(paragraphs: readonly string[], units: number): string[] {
  const taken: string[] = [];
  for (let length = 0, i = 0; length < units; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? "";
    taken.push(paragraph);
    length += paragraph.length;
  }
  return taken;
}

/** The paragraph with some words linked and some emphasised, at places that depend on its number alone. */
function inlined(paragraph: string, number: number): string {
  const [from, to] = [paragraph.length >> 2, paragraph.length >> 1];
  const parts = [paragraph.slice(0, from), paragraph.slice(from, to), paragraph.slice(to)].map(escaped);
  if (number % 3 === 0) return `${parts[0]}<a href="/about">${parts[1]}</a>${parts[2]}`;
  if (number % 3 === 1) return `${parts[0]}<em>${parts[1]}</em>${parts[2]}`;
  return parts.join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}
