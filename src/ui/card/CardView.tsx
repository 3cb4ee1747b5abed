/** The card: one thing of the story explained, as the hover card and the popup show it. */
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import type { CompiledCard, Language, Trilingual } from "../../dataset/compiled";
import { contestedRules, type Reason } from "../../linking/mention";
import type { Words } from "../../locales/i18n";
import { AgedNote } from "./AgedNote";
import { CardFoot } from "./CardFoot";
import { type BackTo, CardHead } from "./CardHead";
import { CardTitle } from "./CardTitle";
import type { CardActions } from "./card-actions";
import { DueSteps } from "./DueSteps";
import { MoreAbout } from "./MoreAbout";
import { OnListsLines } from "./OnLists";
import { OtherReadings } from "./OtherReadings";
import { ReasonLine } from "./ReasonLine";
import { StandingBlock } from "./StandingBlock";
import { sourceList } from "./sources";
import { standingPair } from "./standing-pair";

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
  /** What can be done with the card besides reading it; without them it offers nothing. */
  actions?: CardActions | undefined;
  /** Inside a frame that has its own border, language switch and way to close; all of the card is open there. */
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
    actions,
    compact = false,
    backTo,
    headingId,
  } = props;
  const ownId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The card from which the reader just followed a link to another. */
  const left = useRef<string>(undefined);
  const sources = sourceList(card.sources);
  const [isWhole, setWhole] = useState(compact);
  const hasStanding = standingPair(card, publishedOn) !== undefined;
  // The first view is short: why a name was linked stands there only where it could mean something else.
  const isContested = reason !== undefined && (contestedRules.has(reason.rule) || (reason.others?.length ?? 0) > 0);
  const saysWhy = reason !== undefined && (isWhole || isContested);
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
    <div className={`ecl-card${compact ? " ecl-card--compact" : ""}${isWhole ? "" : " ecl-card--brief"}`} lang={language}>
      <CardHead {...{ card, language, t, compact, onClose, onLanguage }} backTo={back} />
      <div className="ecl-card__body" key={card.id}>
        <CardTitle {...{ card, language, t }} headingId={headingId ?? ownId} headingRef={heading} />
        {reason?.rule === "misnomer" && <MisnomerNote {...{ card, language, t, surface }} />}
        <StandingBlock {...{ card, language, t, publishedOn }} />
        <DueSteps {...{ card, language, t, today, isWhole }} />
        <AgedNote {...{ card, language, t, today }} />
        {card.onLists && <OnListsLines lists={card.onLists} {...{ language, t }} onOpen={follow(onOpen)} />}
        <p className="ecl-card__summary">{card.summary[language]}</p>
        {isWhole && card.type !== "own" && <MoreAbout {...{ card, language, t, publishedOn, sources }} onOpen={follow(onOpen)} />}
      </div>
      <CardFoot
        key={`${card.id} foot`}
        {...{ card, language, t, sources, actions, pinned, onPin }}
        saysChecked={isWhole || !hasStanding}
        isWhole={compact ? undefined : isWhole}
        onWhole={setWhole}
        reason={saysWhy && <ReasonLine id={reasonId} {...{ card, reason, surface, language, t }} />}
        readings={saysWhy && onRead && <OtherReadings {...{ reason, otherNames, language, t, reasonId }} onRead={follow(onRead)} />}
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
