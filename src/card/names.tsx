/**
 * The list of the page's names, for readers who do not see the marks or do not use a pointer: a labelled dialog in a
 * host like the card's, and in its stead. Going to a name closes the list and opens the card at the name's first place.
 */
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import type { CardEntry, Language } from "../dataset/compiled";
import { wordsFor } from "../locales/i18n";
import { languageFor } from "../settings/language-for";
import { type NamedCard, NamesView } from "../ui/names/NamesView";
import type { CardControl } from "./controller";
import { rememberFocus } from "./focus-return";
import { type CardHost, createHost } from "./host";
import { viewOf } from "./sheet";
import type { Stage } from "./stage";
import type { Target } from "./states";
import { themeAt } from "./theme";

export interface NamesList {
  /** Opens the list with the keyboard in it, or closes it. */
  toggle(): void;
  close(): void;
}

export interface NamesOptions {
  stage: Stage;
  /** The style sheet of its root. */
  styles: string;
  control: Pick<CardControl, "open" | "close" | "current">;
  services: {
    entries(ids: string[]): Promise<Record<string, CardEntry>>;
    /** The reader's wish for cards; `page` follows the page. */
    cardLanguage(): "page" | Language;
  };
  signal: AbortSignal;
}

/** Pixels above the list; less where the window is low. */
const ABOVE = 72;
/** The background answers for so many cards at once; no page names more. */
const MOST = 1000;

interface Row extends NamedCard {
  target: Target;
}

/** Makes the list; its host is made when it is first asked for. */
export function createNames({ stage, styles, control, services, signal }: NamesOptions): NamesList {
  const { document } = stage;
  let made: { host: CardHost; root: Root } | undefined;
  let goBack: (() => void) | undefined;
  let visit = 0;
  let up = false;

  const make = () => {
    const host = createHost(document, styles, signal);
    const { mount, root } = host;
    mount.setAttribute("role", "dialog");
    mount.setAttribute("aria-labelledby", "names-title");
    mount.className = "ecl ecl-names-host";
    // Whoever leaves it, by Tab or by a press on the page, has done with it; another window in front does not count.
    mount.addEventListener("focusout", ({ relatedTarget }) => {
      if (!mount.contains(relatedTarget as Node | null) && document.hasFocus()) close(false);
    });
    root.addEventListener("click", (event) => event.isTrusted || event.stopImmediatePropagation(), true);
    return { host, root: createRoot(mount) };
  };

  async function open(): Promise<void> {
    visit++;
    const mine = visit;
    const rows = rowsOf(stage);
    const { current } = control;
    const at = current === undefined ? undefined : stage.mention(current)?.card;
    const entries = await services.entries(rows.slice(0, MOST).map(({ id }) => id));
    if (mine !== visit || signal.aborted) return;
    const known = rows.flatMap((row) => (entries[row.id] ? [{ ...row, entry: entries[row.id] as CardEntry }] : []));
    show(known, at);
  }

  function show(rows: readonly (Row & { entry: CardEntry })[], at: string | undefined): void {
    // The card's going gives the focus back to where it was, which is remembered only then.
    control.close();
    goBack = rememberFocus(document);
    made ??= make();
    up = true;
    const { host, root } = made;
    const wish = services.cardLanguage();
    const language = wish === "page" ? languageFor(stage.language()) : wish;
    host.mount.lang = language;
    host.mount.dataset.theme = themeAt(undefined, document);
    host.show();
    flushSync(() =>
      root.render(
        <NamesView
          {...{ rows, language }}
          t={wordsFor(language)}
          titleId="names-title"
          first={at}
          onClose={() => close(true)}
          onGo={(id) => {
            const row = rows.find((one) => one.id === id);
            close(true);
            if (row) control.open(row.target);
          }}
        />,
      ),
    );
    place(host);
  }

  function place(host: CardHost): void {
    const { width, height } = viewOf(document);
    const top = Math.max(8, Math.min(ABOVE, (height - 480) / 2));
    host.mount.style.setProperty("--ecl-view", `${width}px`);
    host.allow(height - top - 8);
    host.place((width - host.box().width) / 2, top, "top");
  }

  /** Takes it away; the focus goes back to where it was, unless the reader has put it elsewhere. */
  function close(giveBack: boolean): void {
    visit++;
    if (!made || !up) return;
    // Before it goes: taking away what has the focus is a leaving, too.
    up = false;
    const back = goBack;
    goBack = undefined;
    made.host.hide();
    made.root.render(null);
    if (giveBack) back?.();
  }

  document.defaultView?.addEventListener("resize", () => made && up && place(made.host), { signal });
  signal.addEventListener("abort", () => made?.root.unmount());

  return {
    toggle: () => (up ? close(true) : void open()),
    close: () => close(true),
  };
}

/** The cards of the page in the order of their first mention that is somewhere on the screen's page. */
function rowsOf(stage: Stage): Omit<Row, "entry">[] {
  const rows = new Map<string, Omit<Row, "entry">>();
  for (const { card, target, text } of stage.mentions()) {
    const known = rows.get(card);
    if (known) rows.set(card, { ...known, count: known.count + 1 });
    else if (stage.rects(target).length > 0) rows.set(card, { id: card, target, surface: text, count: 1 });
  }
  return [...rows.values()];
}
