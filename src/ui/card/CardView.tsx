/** The card: one thing of the story explained, as the hover card and the popup show it. */
import { type ReactElement, useEffect, useId, useRef } from "react";
import type { CompiledCard, Language, Trilingual } from "../../dataset/compiled";
import type { Reason } from "../../linking/mention";
import type { Words } from "../../locales/i18n";
import { CardFoot } from "./CardFoot";
import { type BackTo, CardHead } from "./CardHead";
import { CardTitle } from "./CardTitle";
import { DueSteps } from "./DueSteps";
import { MoreAbout } from "./MoreAbout";
import { OtherReadings } from "./OtherReadings";
import { ReasonLine } from "./ReasonLine";
import { StandingBlock } from "./StandingBlock";
import { Statement } from "./Statement";
import { sourceList } from "./sources";

export type { BackTo } from "./CardHead";

export interface CardViewProps {
  card: CompiledCard;
  language: Language;
  t: Words;
  /** The day of the text, YYYY-MM-DD; without it the card says only how things stand now. */
  publishedOn?: string | undefined;
  /** YYYY-MM-DD: decides between "due" and "was due". */
  today: string;
  /** Why the mention was linked; none where the card was not opened from a text. */
  reason?: Reason | undefined;
  /** The words of the text that the card was opened from. */
  surface?: string | undefined;
  /** Names of the other cards that bear a contested name, by id. */
  otherNames?: Readonly<Record<string, Trilingual>> | undefined;
  pinned: boolean;
  onPin(): void;
  onClose(): void;
  onLanguage(language: Language): void;
  /** A related card was chosen. */
  onOpen(id: string): void;
  /** The reader wants the name read as another card, or as none; without it no other reading is offered. */
  onRead?: ((card: string | undefined) => void) | undefined;
  /** Inside a frame that has its own border, language switch and way to close. */
  compact?: boolean | undefined;
  backTo?: BackTo | undefined;
  /** Id of the heading, for the label of the dialog around the card. */
  headingId?: string | undefined;
}

/** Must stand inside an element of class `ecl`, with the styles of tokens.css and card.css. */
export function CardView(props: CardViewProps): ReactElement {
  const {
    card,
    language,
    t,
    publishedOn,
    today,
    reason,
    surface,
    otherNames,
    pinned,
    onPin,
    onClose,
    onLanguage,
    onOpen,
    onRead,
    compact = false,
    backTo,
    headingId,
  } = props;
  const ownId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The card from which the reader just followed a link to another. */
  const left = useRef<string>(undefined);
  const sources = sourceList(card.sources);
  // The first view is short: where nothing can be said of a standing, there is room for a fact.
  const shownFacts = card.history.some((step) => step.standing !== undefined) ? 0 : 1;
  const reasonId = useId();
  const follow =
    <To,>(go: (to: To) => void) =>
    (to: To) => {
      left.current = card.id;
      go(to);
    };

  // The button that was pressed has gone with its card: the focus goes to the new card's name rather than nowhere.
  useEffect(() => {
    if (left.current !== undefined && left.current !== card.id) heading.current?.focus({ preventScroll: true });
    left.current = undefined;
  }, [card.id]);

  const back = backTo && { name: backTo.name, onBack: () => follow(() => backTo.onBack())("") };
  return (
    <div className={`ecl-card${compact ? " ecl-card--compact" : ""}`} lang={language}>
      <CardHead {...{ card, language, t, pinned, compact, onPin, onClose, onLanguage }} backTo={back} />
      <div className="ecl-card__body" key={card.id}>
        <CardTitle {...{ card, language, t }} headingId={headingId ?? ownId} headingRef={heading} />
        {reason?.rule === "misnomer" && <MisnomerNote {...{ card, language, t, surface }} />}
        <StandingBlock {...{ card, language, t, publishedOn }} />
        <p className="ecl-card__summary">{card.summary[language]}</p>
        {card.facts.slice(0, shownFacts).map((fact) => (
          <p className="ecl-card__fact" key={fact.text.en}>
            <Statement {...{ fact, language, t, sources }} />
          </p>
        ))}
        <DueSteps {...{ card, language, t, today, sources }} />
        <MoreAbout {...{ card, language, t, publishedOn, sources }} shownFacts={shownFacts} onOpen={follow(onOpen)} />
      </div>
      <CardFoot
        {...{ card, language, t, sources }}
        reason={reason && <ReasonLine id={reasonId} {...{ card, reason, surface, language, t }} />}
        readings={reason && onRead && <OtherReadings {...{ reason, otherNames, language, t, reasonId }} onRead={follow(onRead)} />}
      />
    </div>
  );
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]+/gu, "");

interface MisnomerProps {
  card: CompiledCard;
  language: Language;
  t: Words;
  surface: string | undefined;
}

/** What is wrong with the name in the text, and what is right. Of several wrong names the one that the text uses. */
function MisnomerNote({ card, language, t, surface }: MisnomerProps): ReactElement | null {
  const same = card.misnomers.filter(({ text }) => surface !== undefined && squeezed(text) === squeezed(surface));
  // The text may write the name in the other script; then every note stands, each once.
  const notes = new Set((same.length ? same : card.misnomers).map(({ note }) => note[language]));
  if (notes.size === 0) return null;
  return (
    <div className="ecl-misnomer" role="note">
      {surface !== undefined && <strong>{t("card.misnomer", { text: surface })}</strong>}
      {[...notes].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
