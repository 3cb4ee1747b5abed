import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { standingWord } from "../wording";
import type { Frame } from "./axis-ticks";
import { placeOf } from "./time-window";
import type { PlacedRow } from "./timeline-groups";
import { markInWords } from "./timeline-words";

interface Props {
  row: PlacedRow;
  /** Which step of the row; none where only the row is pointed to. */
  mark: number | undefined;
  /** Whether a screen reader is told, too. */
  aloud: boolean;
  frame: Frame;
  /** Where the drawing begins, in pixels. */
  left: number;
  language: Language;
  t: Words;
}

/** What a step of the timeline is, right above it. */
export function StepNote({ row: { row, line }, mark: nth, aloud, frame, left, language, t }: Props): ReactElement | null {
  const mark = nth === undefined ? undefined : row.course.marks[nth];
  if (!mark) return null;
  const place = placeOf(mark.time, frame.window, frame.width);
  if (place < 0 || place > frame.width) return null;
  // Near an edge the note leans inwards.
  const lean = place < 90 ? "start" : place > frame.width - 90 ? "end" : "middle";
  const { step, tone } = mark;
  return (
    <>
      <div className={`ecl-timeplot__note ecl-timeplot__note--${lean}`} style={{ top: line - 9, insetInlineStart: left + place }} aria-hidden="true">
        <span className="ecl-tight">{formatDate(mark.date, language)}</span>{" "}
        <strong className={tone && `ecl-tone-${tone}`}>{step ? standingWord(t, language, "measure", step) : t("atlas.due")}</strong>
        {step?.unconfirmed && <span> {t("card.unconfirmed")}</span>}
      </div>
      <p className="ecl-unseen" role="status">
        {aloud ? markInWords(mark, language, t) : ""}
      </p>
    </>
  );
}
