import { cardIdForm } from "../../dataset/card-id";
/** What the atlas shows, and the same as the end of its address, so that every sight of it is a link. */
import { type Kind, kinds } from "../../dataset/standing";

export const views = ["timeline", "relations", "table"] as const;
export type View = (typeof views)[number];

export const groupings = ["issuer", "place", "type"] as const;
export type Grouping = (typeof groupings)[number];

export const columns = ["name", "kind", "type", "place", "standing", "since", "asOf"] as const;
export type Column = (typeof columns)[number];

/** What narrows every view; an empty text and everything undefined lets all cards through. */
export interface Filter {
  text: string;
  kind?: Kind | undefined;
  /** `kind.type`, since kinds share some words for types. */
  type?: string | undefined;
  /** A jurisdiction. */
  place?: string | undefined;
  /** `kind.standing`, or `kind.tone` for all standings of a tone. */
  standing?: string | undefined;
}

/** Two days, YYYY-MM-DD. */
export interface Days {
  from: string;
  to: string;
}

export interface AtlasState {
  view: View;
  card?: string | undefined;
  filter: Filter;
  /** The part of time that the timeline shows; none for all of it since 2018. */
  days?: Days | undefined;
  grouping: Grouping;
  sort: { column: Column; down: boolean };
}

export const noFilter: Filter = { text: "" };

export const startState: AtlasState = { view: "timeline", filter: noFilter, grouping: "issuer", sort: { column: "name", down: false } };

const word = /^[a-z]{2,8}$/;
const kindAndWord = new RegExp(`^(${kinds.join("|")})\\.[a-z-]{2,40}$`);
const day = /^\d{4}-\d\d-\d\d$/;

/** Reads an address's end; what is not understood is left at its default. A card alone is shown amid its relations. */
export function readHash(hash: string): AtlasState {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const by = (name: string, form: RegExp): string | undefined => {
    const value = fields.get(name);
    return value !== null && form.test(value) ? value : undefined;
  };
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined => known.find((value) => value === fields.get(name));
  const card = by("card", cardIdForm);
  const [from, to] = [by("from", day), by("to", day)];
  return {
    view: oneOf("view", views) ?? (card === undefined ? startState.view : "relations"),
    card,
    filter: {
      text: (fields.get("text") ?? "").slice(0, 200),
      kind: oneOf("kind", kinds),
      type: by("type", kindAndWord),
      place: by("place", word),
      standing: by("standing", kindAndWord),
    },
    days: from !== undefined && to !== undefined && from < to ? { from, to } : undefined,
    grouping: oneOf("group", groupings) ?? startState.grouping,
    sort: { column: oneOf("sort", columns) ?? startState.sort.column, down: fields.get("order") === "down" },
  };
}

/** The end of the address for a state: the view always, of the rest what differs from the default. */
export function writeHash({ view, card, filter, days, grouping, sort }: AtlasState): string {
  const fields = new URLSearchParams({ view });
  const put = (name: string, value: string | undefined, otherwise = "") => {
    if (value !== undefined && value !== otherwise) fields.set(name, value);
  };
  put("card", card);
  put("text", filter.text);
  put("kind", filter.kind);
  put("type", filter.type);
  put("place", filter.place);
  put("standing", filter.standing);
  put("from", days?.from);
  put("to", days?.to);
  put("group", grouping, startState.grouping);
  put("sort", sort.column, startState.sort.column);
  put("order", sort.down ? "down" : "up", "up");
  return `#${fields}`;
}

/** Whether anything is filtered out. */
export function isFiltered({ text, ...rest }: Filter): boolean {
  return text.trim() !== "" || Object.values(rest).some((value) => value !== undefined);
}
