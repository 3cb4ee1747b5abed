/**
 * The standings that a card can have, by kind, and what each means to a reader's eye.
 *
 * The words for them live in `src/locales`; the tone decides the colour beside the word, never instead of it.
 */

export const kinds = ["measure", "agency", "company", "person", "product", "concept"] as const;
export type Kind = (typeof kinds)[number];

/** `wait`: not settled. `good`: stands. `dead`: no longer stands. `calm`: neither, plain ink. */
export type Tone = "wait" | "good" | "dead" | "calm";

export const standingsByKind = {
  measure: {
    announced: "wait",
    proposed: "wait",
    reported: "wait",
    "passed-chamber": "wait",
    "passed-both": "wait",
    issued: "wait",
    "partly-in-force": "good",
    "in-force": "good",
    ongoing: "good",
    paused: "wait",
    "not-enforced": "wait",
    blocked: "dead",
    superseded: "dead",
    rescinded: "dead",
    withdrawn: "dead",
    expired: "dead",
    died: "dead",
    concluded: "calm",
  },
  agency: {
    active: "good",
    renamed: "calm",
    dissolved: "dead",
  },
  company: {
    "not-listed": "calm",
    "under-review": "wait",
    "units-listed": "wait",
    listed: "dead",
    restricted: "wait",
    removed: "calm",
    defunct: "dead",
  },
  person: {
    nominated: "wait",
    "in-office": "good",
    "in-post": "good",
    acting: "wait",
    charged: "wait",
    "left-office": "calm",
    "left-post": "calm",
    deceased: "calm",
  },
  product: {
    announced: "wait",
    available: "calm",
    "licence-required": "wait",
    licensed: "wait",
    barred: "dead",
    withdrawn: "dead",
    retired: "calm",
  },
  concept: {
    "in-use": "calm",
    proposed: "wait",
    "in-force": "good",
    superseded: "dead",
  },
} as const satisfies Record<Kind, Record<string, Tone>>;

/** The tone of a standing for a card of this kind; `calm` for one that the kind does not know. */
export function toneOf(kind: Kind, standing: string): Tone {
  const tones: Record<string, Tone> = standingsByKind[kind];
  return tones[standing] ?? "calm";
}
