import { type ReactElement, useEffect, useRef } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Icon } from "../Icon";

interface Props {
  /** What is marked no more, in a sentence. */
  words: string;
  language: Language;
  t: Words;
  headingId: string;
  onUndo?: (() => void) | undefined;
}

/** Stands in the card's place when the reader has taken marks off: says so and offers to put them back. */
export function TakenOff({ words, language, t, headingId, onUndo }: Props): ReactElement {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone with its card: the focus goes to the one that undoes it.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div className="ecl-taken-off" lang={language}>
      <p id={headingId} role="status">
        {words}
      </p>
      {onUndo && (
        <button ref={undo} type="button" className="ecl-readings__choice" onClick={onUndo}>
          <Icon name="undo" />
          <span>{t("reason.undo")}</span>
        </button>
      )}
    </div>
  );
}
