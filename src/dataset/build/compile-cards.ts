/** Cards to what the extension shows. */

import { citationUrl } from "../citation";
import type { CardIndex, CardLink, CompiledCard, Trilingual } from "../compiled";
import { stepNow } from "../history";
import { inverseOf, type WrittenRelation } from "../relation";
import type { Bilingual, Card } from "../schema";
import { traditional } from "./script";

function trilingual(text: Bilingual): Trilingual {
  return { en: text.en, "zh-Hans": text["zh-Hans"], "zh-Hant": text["zh-Hant"] ?? traditional(text["zh-Hans"]) };
}

/** Compiles all cards; relations get their other ends. */
export function compileCards(cards: readonly Card[]): CompiledCard[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const links = new Map<string, CardLink[]>(cards.map((card) => [card.id, []]));
  const link = (from: string, relation: CardLink["relation"], to: Card) => {
    const list = links.get(from);
    if (list && !list.some((l) => l.id === to.id && l.relation === relation))
      list.push({ relation, id: to.id, kind: to.kind, name: trilingual(to.name) });
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
    return {
      id: card.id,
      kind: card.kind,
      type: card.type,
      jurisdiction: card.jurisdiction,
      name: trilingual(card.name),
      ...(card.fullName && { fullName: trilingual(card.fullName) }),
      ...(card.kind === "company" && card.tickers && { tickers: card.tickers }),
      summary: trilingual(card.summary),
      facts: card.facts.map((fact) => ({ text: trilingual(fact), ...source(fact.source), ...(fact.unconfirmed && { unconfirmed: true as const }) })),
      citations: card.citations.flatMap((c) => {
        const url = citationUrl(c);
        return url ? [{ text: c.text, url, ...(c.congress && { congress: c.congress }) }] : [];
      }),
      history: card.history.map((step) => ({
        date: step.date,
        ...(step.standing && { standing: step.standing }),
        ...(step.as && { as: trilingual(step.as) }),
        event: trilingual(step.event),
        ...source(step.source),
        ...(step.unconfirmed && { unconfirmed: true as const }),
      })),
      due: card.due.map((d) => ({ date: d.date, event: trilingual(d.event), ...source(d.source) })),
      relations: links.get(card.id) ?? [],
      sources: card.sources.map(({ title, url, publisher, primary }) => ({ title, url, publisher, ...(primary && { primary }) })),
      misnomers: (card.misnomers ?? []).map((m) => ({ text: m.text, note: trilingual(m.note) })),
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
