/** The histories of all measures in one artefact, so that they can be drawn together without opening each card. */
import type { CompiledCard } from "../compiled";
import type { TimelineArtefact } from "../timeline";

/** Compiles the timeline of the measures among the cards; what is told of a step beyond its standing stays on the card. */
export function compileTimeline(cards: readonly CompiledCard[]): TimelineArtefact {
  return Object.fromEntries(
    cards
      .filter(({ kind }) => kind === "measure")
      .map(({ id, relations, history, due, asOf }) => [
        id,
        {
          issuers: relations.flatMap((link) => (link.relation === "issued-by" ? [link.id] : [])),
          steps: history.flatMap(({ date, standing, as, unconfirmed }) =>
            standing === undefined ? [] : [{ date, standing, ...(as && { as }), ...(unconfirmed && { unconfirmed }) }],
          ),
          due: due.map(({ date }) => date),
          ...(asOf !== undefined && { asOf }),
        },
      ]),
  );
}
