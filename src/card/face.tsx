/** The card's face: React inside the host, the related cards that open within it, the note when marks went, its language. */
import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { CompiledCard, Language } from "../dataset/compiled";
import { createI18n } from "../locales/i18n";
import { languageFor } from "../settings/language-for";
import { CardView } from "../ui/card/CardView";
import { TakenOff } from "../ui/card/TakenOff";
import { entryOf, spoken } from "../ui/spoken";
import { type ActionServices, cardActions } from "./actions";
import { createAnnouncer } from "./announcer";
import type { CardControl, CardFace, Shown } from "./controller";
import type { CardHost } from "./host";
import type { Stage } from "./stage";

/** Milliseconds for which a card that has just appeared takes no click: it was meant for the page under it. */
const SETTLE = 180;

export interface FaceServices extends ActionServices {
  card(id: string): Promise<CompiledCard | undefined>;
  /** The reader's wish for cards; `page` follows the page. */
  cardLanguage(): "page" | Language;
  setCardLanguage(language: Language): void;
}

export interface Face extends CardFace {
  /** The controls of whoever runs the card; set once it runs. */
  control?: CardControl;
  /** Closes what is open within the card; set while there is something. */
  closeInner?: (() => void) | undefined;
}

const headingId = "card-heading";

/** Makes the face in a host; it renders nothing until it is told to show a card. */
export function createFace(host: CardHost, stage: Stage, services: FaceServices, signal: AbortSignal): Face {
  const root = createRoot(host.mount);
  /** When what is shown came up; none while nothing is. */
  let since: number | undefined;
  const announcer = createAnnouncer(host.root, signal);
  host.mount.setAttribute("role", "dialog");
  host.mount.setAttribute("aria-labelledby", headingId);
  host.mount.tabIndex = -1;
  // Only real clicks, and none that was on its way to the page when the card appeared.
  host.root.addEventListener(
    "click",
    (event) => {
      if (event.isTrusted && since !== undefined && Date.now() - since >= SETTLE) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    true,
  );

  const render = (theme: Shown["theme"], openedAt: number, node: ReactNode) => {
    since = openedAt;
    host.mount.className = "ecl ecl-card-host";
    host.mount.dataset.theme = theme;
    flushSync(() => root.render(node));
  };

  const face: Face = {
    async show(shown) {
      render(shown.theme, shown.openedAt, <FaceView key={shown.mention.target} {...{ shown, stage, services, face }} mount={host.mount} />);
    },
    async part({ words, theme, undo }) {
      const language = languageOf(stage, services);
      const { t } = createI18n(language);
      host.mount.lang = language;
      render(theme, Date.now(), <TakenOff {...{ language, t, headingId }} words={words(t, language)} onUndo={undo} />);
    },
    clear() {
      since = undefined;
      announcer.hush();
      root.render(null);
    },
    focus() {
      host.mount.focus({ preventScroll: true });
    },
    escape() {
      const { closeInner } = face;
      closeInner?.();
      return closeInner !== undefined;
    },
    announce({ card, mention }) {
      const language = languageOf(stage, services);
      const mentions = stage.mentions();
      const nth = mentions.findIndex((m) => m.target === mention.target) + 1;
      announcer.say(spoken(createI18n(language).t, language, entryOf(card), nth ? { nth, count: mentions.length } : undefined), language);
    },
  };
  return face;
}

/** The reader's language for cards, or the page's. */
function languageOf(stage: Stage, services: FaceServices): Language {
  const wish = services.cardLanguage();
  return wish === "page" ? languageFor(stage.language()) : wish;
}

interface FaceViewProps {
  shown: Shown;
  stage: Stage;
  services: FaceServices;
  face: Face;
  mount: HTMLElement;
}

function FaceView({ shown, stage, services, face, mount }: FaceViewProps) {
  const [language, setLanguage] = useState<Language>(languageOf(stage, services));
  const [trail, setTrail] = useState<CompiledCard[]>([]);
  const [menu, setMenu] = useState(false);
  const { card: first, mention, others, pinned } = shown;
  const card = trail.at(-1) ?? first;
  const before = trail.length > 1 ? trail.at(-2) : trail.length === 1 ? first : undefined;

  useEffect(() => {
    mount.lang = language;
  }, [mount, language]);
  useEffect(() => {
    face.closeInner = menu ? () => setMenu(false) : undefined;
    return () => {
      face.closeInner = undefined;
    };
  }, [face, menu]);

  const open = async (id: string) => {
    const next = await services.card(id);
    if (next) setTrail([...trail, next]);
  };
  const publishedOn = stage.publishedOn();

  return (
    <CardView
      card={card}
      headingId={headingId}
      language={language}
      t={createI18n(language).t}
      today={new Date().toISOString().slice(0, 10)}
      {...(publishedOn && { publishedOn })}
      {...(trail.length === 0 && mention.reason && { reason: mention.reason, surface: mention.text })}
      otherNames={Object.fromEntries(Object.entries(others).map(([id, entry]) => [id, entry.name]))}
      pinned={pinned}
      onPin={() => face.control?.pin()}
      onClose={() => face.control?.close()}
      onLanguage={(next) => {
        setLanguage(next);
        services.setCardLanguage(next);
      }}
      actions={cardActions({ card, stage, services, control: face.control, menu: { isOpen: menu, setOpen: setMenu } })}
      onRead={(id) => face.control?.choose(id)}
      onOpen={(id) => void open(id)}
      {...(before && { backTo: { name: before.name[language], onBack: () => setTrail(trail.slice(0, -1)) } })}
    />
  );
}
