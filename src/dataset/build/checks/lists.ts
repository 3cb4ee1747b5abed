/** What ties the lists to the cards: both ends exist, and a listed name belongs to one card. */
import type { Card } from "../../schema";
import type { Problem } from "../load";
import type { Lists } from "../load-lists";

/** Problems between the lists and the cards. */
export function listsAndCards({ lists, entries, ties }: Lists, cards: readonly Card[]): Problem[] {
  const ids = new Set(cards.map(({ id }) => id));
  const names = new Set(entries.map(({ list, name }) => `${list}\n${name}`));
  const tied = new Map<string, string>();
  const problems: Problem[] = [];

  const needCard = (file: string, field: string, id: string) => {
    if (!ids.has(id)) problems.push({ file, field, message: `no card has the id "${id}"` });
  };

  for (const [i, list] of lists.entries()) {
    list.cards.forEach((id, c) => {
      needCard("lists/lists.yaml", `lists[${i}].cards[${c}]`, id);
    });
    list.footnotes.forEach(({ card }, f) => {
      if (card) needCard("lists/lists.yaml", `lists[${i}].footnotes[${f}].card`, card);
    });
    const explained = new Set(list.footnotes.map(({ number }) => number));
    const bare = new Set(entries.filter((entry) => entry.list === list.id).flatMap(({ footnotes }) => footnotes.filter((n) => !explained.has(n))));
    for (const number of bare)
      problems.push({ file: "lists/lists.yaml", field: `lists[${i}].footnotes`, message: `entries bear footnote ${number}; say here what it means` });
  }

  for (const [card, ends] of Object.entries(ties)) {
    needCard("lists/ties.yaml", card, card);
    ends.forEach(({ list, name }, i) => {
      const field = `${card}[${i}]`;
      const key = `${list}\n${name}`;
      if (!names.has(key))
        problems.push({ file: "lists/ties.yaml", field, message: `${list} has no entry "${name}"; write the name exactly as the list does` });
      const before = tied.get(key);
      if (before !== undefined)
        problems.push({ file: "lists/ties.yaml", field, message: `"${name}" is tied to ${before} too; a listed name belongs to one card` });
      tied.set(key, card);
    });
  }
  return problems;
}
