/** What the hover card lets a reader do with it, put together from the page, the settings and whoever runs the card. */
import type { CompiledCard } from "../dataset/compiled";
import type { CardActions, NotHere } from "../ui/card/card-actions";
import type { CardControl } from "./controller";
import { copyText } from "./copying";
import type { Stage } from "./stage";

export interface ActionServices {
  /** Opens the side panel; missing where the browser lets no page ask for it. Whether it opened. */
  openPanel?: (() => Promise<boolean>) | undefined;
  /** Switches a name (by its card) or a site off for good, or on again; missing where nothing is to be switched off. */
  switchOff?: ((list: "namesOff" | "sitesOff", item: string, off: boolean) => Promise<void>) | undefined;
}

interface Wanted {
  card: CompiledCard;
  stage: Stage;
  services: ActionServices;
  control: CardControl | undefined;
  menu: Pick<NotHere, "isOpen" | "setOpen">;
}

/** The actions for a card that is up. */
export function cardActions({ card, stage, services, control, menu }: Wanted): CardActions {
  const { document } = stage;
  const { switchOff, openPanel } = services;
  const copy = (text: string) => copyText(text, document);
  if (!switchOff) return { copy, openPanel };
  const host = document.location.hostname.replace(/^www\./, "");
  // What is switched off is put back by the note that stands in the card's place.
  const off: NotHere["off"] = (what) => {
    if (what === "page") {
      control?.part({ words: (t) => t("actions.pageIsOff"), undo: () => stage.setQuiet(false) });
      stage.setQuiet(true);
      return;
    }
    const [list, item]: ["sitesOff" | "namesOff", string] = what === "site" ? ["sitesOff", host] : ["namesOff", card.id];
    // The browser may have no room to store it.
    const failed = () => instead?.({ words: (t) => t("actions.notStored") });
    const instead = control?.part({
      words: (t, language) => (what === "site" ? t("actions.siteIsOff", { host }) : t("actions.nameIsOff", { name: card.name[language] })),
      undo: () => void switchOff(list, item, false).catch(failed),
    });
    void switchOff(list, item, true).catch(failed);
  };
  return {
    copy,
    openPanel,
    notHere: { ...(host && { host }), off, ...menu },
  };
}
