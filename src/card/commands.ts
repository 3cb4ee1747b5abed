/** What the browser's commands and menus ask of a page: its card, its list of names, or a look-up of what is selected. */
import type { CardControl } from "./controller";
import type { NamesList } from "./names";
import type { Stage } from "./stage";

export interface PageCommands {
  command(command: "next" | "previous" | "open" | "list"): void;
  /** Shows what the page says the selection means, or else this card at it; whether it could. */
  lookUp(card: string | undefined): boolean;
}

/**
 * Chrome grants keys to four commands only, so `open` serves twice: it opens the card with the keyboard in it, and given
 * once more, from within the card, it opens the list of names.
 */
export function commandsFor(stage: Stage, control: CardControl, names: NamesList): PageCommands {
  return {
    command(command) {
      if (command === "list" || (command === "open" && control.focused)) return names.toggle();
      names.close();
      control.command(command);
    },
    lookUp(card) {
      const inside = stage.selected();
      const [only] = new Set(inside.map((mention) => mention.card)).size === 1 ? inside : [];
      const target = only?.target ?? (inside.length === 0 && card !== undefined ? stage.select(card) : undefined);
      if (target === undefined) return false;
      names.close();
      control.open(target);
      return true;
    },
  };
}
