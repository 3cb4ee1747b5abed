/** The rows of the timeline: measures under whoever issued them, under their jurisdiction, or under their type. */
import type { CardEntry, CardIndex } from "../../dataset/compiled";
import type { TimelineArtefact, TimelineMeasure } from "../../dataset/timeline";
import type { Grouping } from "./atlas-state";
import type { Course } from "./course";
import type { Listed } from "./filter";

/** A group has at least so many measures, in the whole dataset, or they go under "others" of their jurisdiction. */
const LEAST = 3;

/** What a group is called is put into words by whoever draws it. */
export interface GroupName {
  place?: CardEntry["jurisdiction"];
  /** The card of the issuer. */
  issuer?: string;
  type?: CardEntry["type"];
  others?: true;
}

export interface TimelineRow extends Listed {
  course: Course;
}

export interface TimelineGroup {
  key: string;
  name: GroupName;
  rows: TimelineRow[];
}

/** For each measure the group it goes under; decided on the whole dataset, so that no filter moves a measure elsewhere. */
export type GroupOf = (id: string) => GroupName;

export function groupNames(by: Grouping, timeline: TimelineArtefact, index: CardIndex): GroupOf {
  const entries = Object.entries(timeline).flatMap(([id, measure]) => {
    const entry = index[id];
    return entry ? [{ id, measure, entry }] : [];
  });
  const names = new Map(entries.map(({ id, measure, entry }) => [id, nameOf(by, measure, entry)]));
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return (id) => {
    const name = names.get(id) ?? { others: true };
    if (by !== "issuer" || (counts.get(keyOf(name)) ?? 0) >= LEAST || !name.place) return name;
    return { place: name.place, others: true };
  };
}

function nameOf(by: Grouping, { issuers }: TimelineMeasure, { jurisdiction, type }: CardEntry): GroupName {
  if (by === "place") return { place: jurisdiction };
  if (by === "type") return { type };
  const [issuer] = issuers;
  return issuer === undefined ? { place: jurisdiction, type } : { place: jurisdiction, issuer };
}

const keyOf = ({ place, issuer, type, others }: GroupName): string => [place, issuer, type, others && "others"].join("/");

/** Groups in the order of their size, those of one jurisdiction together and its others last; rows by their first step. */
export function grouped(rows: readonly TimelineRow[], groupOf: GroupOf, places: ReadonlyMap<string, number>): TimelineGroup[] {
  const groups = new Map<string, TimelineGroup>();
  for (const row of rows) {
    const name = groupOf(row.id);
    const key = keyOf(name);
    const group = groups.get(key) ?? { key, name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const start = (row: TimelineRow) => row.course.marks[0]?.time ?? 0;
  for (const group of groups.values()) group.rows.sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  const placeSize = ({ place }: GroupName) => (place ? (places.get(place) ?? 0) : 0);
  return [...groups.values()].sort(
    (a, b) =>
      placeSize(b.name) - placeSize(a.name) ||
      (a.name.place ?? "").localeCompare(b.name.place ?? "") ||
      Number(a.name.others ?? false) - Number(b.name.others ?? false) ||
      b.rows.length - a.rows.length ||
      (a.key < b.key ? -1 : 1),
  );
}

/** Heights in pixels: of a row, of the place of its line in it, of a group's heading, of the space before one. */
export interface RowSizes {
  row: number;
  line: number;
  head: number;
  gap: number;
}

/** Names beside the lines, or above them where there is little room. */
export const besideSizes: RowSizes = { row: 24, line: 12, head: 26, gap: 14 };
export const aboveSizes: RowSizes = { row: 44, line: 33, head: 26, gap: 14 };

export interface PlacedRow {
  row: TimelineRow;
  top: number;
  /** The height at which its line runs. */
  line: number;
}

/** The rows from top to bottom with their places, and the height of all. */
export function placed(groups: readonly TimelineGroup[], { row: height, line, head, gap }: RowSizes): { rows: PlacedRow[]; height: number } {
  const rows: PlacedRow[] = [];
  let top = 0;
  groups.forEach((group, nth) => {
    top += head + (nth > 0 ? gap : 0);
    for (const row of group.rows) {
      rows.push({ row, top, line: top + line });
      top += height;
    }
  });
  return { rows, height: top };
}
