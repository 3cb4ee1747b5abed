/** What the atlas needs of the world around it. The entrypoint provides it; nothing here knows a browser. */
import type { CardEntry, CardIndex, CompiledCard, Language } from "../../dataset/compiled";
import type { TimelineArtefact } from "../../dataset/timeline";

export interface AtlasServices {
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  /** All cards in brief. */
  index: CardIndex;
  /** The histories of all measures. */
  timeline: TimelineArtefact;
  /** The reader chose another language; the atlas has switched already. */
  onLanguage(language: Language): void;
  /** The cards that answer a query, best first; asked only once the reader types. */
  search(query: string): Promise<readonly { id: string; score: number }[]>;
  /** A card in brief, also one that was made of a citation. */
  entry(id: string): CardEntry | undefined;
  /** Fails where there is no such card. */
  card(id: string): Promise<CompiledCard>;
}
