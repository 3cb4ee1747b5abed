/** What the welcome page needs of the world around it. */
import type { CompiledHostGroup, Language } from "../../dataset/compiled";

export interface WelcomeServices {
  language: Language;
  hosts: readonly CompiledHostGroup[];
  /** How many cards there are. */
  cards: number;
  onLanguage(language: Language): void;
  /** Shows the card of the next marked name, with the keyboard in it. */
  showNext(): void;
  openOptions(): void;
}
