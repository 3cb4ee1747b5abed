/**
 * Reads the cards from disk and checks each against the schema. Every problem is told as file, field, what was
 * expected; nothing is skipped silently and all problems are gathered before anything is said.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { type Card, cardSchema } from "../schema";
import { kinds } from "../standing";

export interface Problem {
  /** Path of the file, relative to the dataset's folder. */
  file: string;
  /** The field, as `history[2].date`; empty for the file as a whole. */
  field: string;
  message: string;
}

export interface Dataset {
  cards: Card[];
  problems: Problem[];
}

/** Told when a dataset does not hold together; its message lists every problem, one a line. */
export class DatasetError extends Error {
  readonly #problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The dataset has ${problems.length} problem${problems.length === 1 ? "" : "s"}:\n${problems.map(tell).join("\n")}`);
    this.name = "DatasetError";
    this.#problems = problems;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }
}

/** One problem as one line: file, field, what is wrong. */
export function tell({ file, field, message }: Problem): string {
  return `  ${file}${field && ` › ${field}`}: ${message}`;
}

/** `["history", 2, "date"]` as `history[2].date`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => (typeof key === "number" ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key)), "");
}

function problemsOf(file: string, error: z.ZodError): Problem[] {
  const flatten = (issues: readonly z.core.$ZodIssue[], path: PropertyKey[]): Problem[] =>
    issues.flatMap((issue) => {
      const here = [...path, ...issue.path];
      // Of a union (an alias: a text, or a text with conditions) tell what the closest form misses.
      const branch =
        issue.code === "invalid_union" && [...issue.errors].sort((a, b) => a.length - b.length).find((e) => e.some((i) => i.path.length > 0));
      return branch ? flatten(branch, here) : [{ file, field: fieldName(here), message: issue.message }];
    });
  return flatten(error.issues, []);
}

/** Reads one card's text. `file` is used in problems and must end in `<kind>/<id>.yaml`. */
export function parseCard(file: string, source: string): { card?: Card; problems: Problem[] } {
  const document = parseDocument(source, { uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) return { problems: [{ file, field: "", message: `not valid YAML: ${broken.message.split("\n")[0]}` }] };
  const parsed = cardSchema.safeParse(document.toJS());
  if (!parsed.success) return { problems: problemsOf(file, parsed.error) };
  const card = parsed.data;
  const problems: Problem[] = [];
  const [kind, name] = file.split("/").slice(-2);
  if (name !== `${card.id}.yaml`)
    problems.push({ file, field: "id", message: `"${card.id}" expected to be the file's name, ${basename(file, ".yaml")}` });
  if (kind !== card.kind) problems.push({ file, field: "kind", message: `"${card.kind}" expected to be the folder's name, ${kind}` });
  return { card, problems };
}

/** Reads every card under `folder` (the dataset's `cards` folder). Resolves with what could be read and all problems found. */
export async function loadCards(folder: string): Promise<Dataset> {
  const cards: Card[] = [];
  const problems: Problem[] = [];
  for (const kind of kinds) {
    const names = await readdir(join(folder, kind)).catch(() => []);
    for (const name of names.sort()) {
      if (!name.endsWith(".yaml")) {
        problems.push({ file: join(kind, name), field: "", message: "expected only card files, named <id>.yaml" });
        continue;
      }
      const path = join(folder, kind, name);
      const read = parseCard(relative(folder, path), await readFile(path, "utf8"));
      problems.push(...read.problems);
      if (read.card) cards.push(read.card);
    }
  }
  return { cards, problems };
}
