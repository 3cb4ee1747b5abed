/** Cards to what the extension shows. */

import { citationUrl } from "../citation";
import type { CardIndex, CardLink, CompiledCard, Trilingual } from "../compiled";
import { stepNow } from "../history";
import { inverseOf, type WrittenRelation } from "../relation";
import type { Bilingual, Card } from "../schema";
import { taiwanProse, taiwanWriting } from "./taiwan-words";

/** A text of the dataset in all three languages; Traditional Chinese is derived where it is not given. */
export function trilingual(text: Bilingual, derive: (simplified: string) => string = taiwanProse): Trilingual {
  return { en: text.en, "zh-Hans": text["zh-Hans"], "zh-Hant": text["zh-Hant"] ?? derive(text["zh-Hans"]) };
}

/** Compiles all cards; relations get their other ends. */
export function compileCards(cards: readonly Card[]): CompiledCard[] {
  const writing = taiwanWriting(cards);
  const named = (text: Bilingual, card: Card) => trilingual(text, (simplified) => writing.name(simplified, card));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const links = new Map<string, CardLink[]>(cards.map((card) => [card.id, []]));
  const link = (from: string, relation: CardLink["relation"], to: Card) => {
    const list = links.get(from);
    if (list && !list.some((l) => l.id === to.id && l.relation === relation))
      list.push({ relation, id: to.id, kind: to.kind, name: named(to.name, to) });
  };
  for (const card of cards)
    for (const [relation, target] of card.relations.flatMap((r) => Object.entries(r) as [WrittenRelation, string][])) {
      const other = byId.get(target);
      if (other) link(card.id, relation, other);
    }
  for (const card of cards)
    for (const [relation, target] of card.relations.flatMap((r) => Object.entries(r) as [WrittenRelation, string][]))
      link(target, inverseOf[relation], card);

  return cards.map((card) => {
    const source = (key: string | undefined) => {
      const at = card.sources.findIndex((s) => s.key === key);
      return at < 0 ? {} : { source: at };
    };
    const said = (text: Bilingual) => trilingual(text, (simplified) => writing.of(simplified, card));
    return {
      id: card.id,
      kind: card.kind,
      type: card.type,
      jurisdiction: card.jurisdiction,
      name: named(card.name, card),
      ...(card.fullName && { fullName: named(card.fullName, card) }),
      ...(card.kind === "company" && card.tickers && { tickers: card.tickers }),
      summary: said(card.summary),
      facts: card.facts.map((fact) => ({ text: said(fact), ...source(fact.source), ...(fact.unconfirmed && { unconfirmed: true as const }) })),
      citations: card.citations.flatMap((c) => {
        const url = citationUrl(c);
        return url ? [{ text: c.text, url, ...(c.congress && { congress: c.congress }) }] : [];
      }),
      history: card.history.map((step) => ({
        date: step.date,
        ...(step.standing && { standing: step.standing }),
        ...(step.as && { as: said(step.as) }),
        event: said(step.event),
        ...source(step.source),
        ...(step.unconfirmed && { unconfirmed: true as const }),
      })),
      due: card.due.map((d) => ({ date: d.date, event: said(d.event), ...source(d.source) })),
      relations: links.get(card.id) ?? [],
      sources: card.sources.map(({ title, url, publisher, primary }) => ({ title, url, publisher, ...(primary && { primary }) })),
      misnomers: (card.misnomers ?? []).map((m) => ({ text: m.text, note: said(m.note) })),
      asOf: card.asOf,
    };
  });
}

/** What lists need of every card, by id. */
export function compileIndex(cards: readonly CompiledCard[]): CardIndex {
  return Object.fromEntries(
    cards.map(({ id, kind, type, jurisdiction, name, history, asOf }) => {
      const now = stepNow(history);
      return [
        id,
        {
          kind,
          type,
          jurisdiction,
          name,
          ...(now?.standing && { standing: { standing: now.standing, ...(now.as && { as: now.as }), date: now.date } }),
          ...(asOf !== undefined && { asOf }),
        },
      ];
    }),
  );
}
