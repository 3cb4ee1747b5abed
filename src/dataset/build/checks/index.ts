/** All checks of `npm run dataset:check`, beyond what the schema says of each card by itself. */
import type { Card } from "../../schema";
import type { Problem } from "../load";
import { chineseScript } from "./chinese-script";
import { chineseTypesetting } from "./chinese-typesetting";
import { citations } from "./citations";
import { contradictedRelations } from "./contradictions";
import { endedCongress, pastDue } from "./dates";
import { languages } from "./languages";
import { onePlace } from "./one-place";
import { ordinaryWords, shortAliases } from "./ordinary-words";
import { relationPairs } from "./relations";
import { sources } from "./sources";

/** Checks that the build can do without: they judge how a card is written, not whether the cards fit together. */
export const editorialChecks: readonly ((cards: readonly Card[]) => Problem[])[] = [
  languages,
  chineseTypesetting,
  chineseScript,
  endedCongress,
  pastDue,
  contradictedRelations,
  relationPairs,
  onePlace,
  sources,
  citations,
  shortAliases,
  ordinaryWords,
];
