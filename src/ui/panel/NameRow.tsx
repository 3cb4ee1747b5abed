import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { EntryLine } from "../EntryLine";
import { Icon } from "../Icon";
import type { NamedCard } from "./rows";

/** A row's two controls: to its places in the text, and to its card. */
const sides = ["text", "card"] as const;
export type Side = (typeof sides)[number];

interface Props {
  card: NamedCard;
  /** Which place was last shown, counted from 0. */
  place: number | undefined;
  /** The control that the Tab key reaches; none in all rows but one. */
  reached: Side | undefined;
  language: Language;
  t: Words;
  onStep(card: NamedCard): void;
  onOpen(id: string): void;
  /** The reader came to a control. */
  onReach(side: Side): void;
}

/** Letters alone: a page breaks its names over lines and hyphenates them as it likes. */
const asPrinted = (text: string): string => text.replace(/[\s\p{Cf}]+/gu, "").toLowerCase();

/** The cells of a name: it leads to its next place in the text, the button at its end to its card. */
export function NameRow({ card, place, reached, language, t, onStep, onOpen, onReach }: Props): ReactElement {
  const { id, entry, count, surface } = card;
  const name = entry.name[language];
  const goTo = t("panel.goTo", { name, count });
  const beside = asPrinted(name).includes(asPrinted(surface)) ? undefined : <span className="ecl-entry__beside">{surface}</span>;
  return (
    <>
      {/* biome-ignore-start lint/a11y/useFocusableInteractive lint/a11y/useSemanticElements: the cells hold the controls; a table cannot be virtual. */}
      <div role="gridcell" className="ecl-names__cell ecl-names__cell--text">
        <button
          type="button"
          data-side="text"
          className="ecl-row"
          tabIndex={reached === "text" ? 0 : -1}
          title={goTo}
          onFocus={() => onReach("text")}
          onClick={() => onStep(card)}
        >
          <EntryLine {...{ entry, language, t }} beside={beside} />
          <span className="ecl-row__count">
            {count > 1 && (
              <span aria-hidden="true">{place === undefined ? t("panel.times", { count }) : t("panel.place", { nth: place + 1, count })}</span>
            )}
            <span className="ecl-unseen">{goTo}</span>
          </span>
        </button>
      </div>
      <div role="gridcell" className="ecl-names__cell">
        <button
          type="button"
          data-side="card"
          className="ecl-row__open"
          tabIndex={reached === "card" ? 0 : -1}
          aria-label={t("panel.openCard", { name })}
          title={t("panel.openCard", { name })}
          onFocus={() => onReach("card")}
          onClick={() => onOpen(id)}
        >
          <Icon name="card" />
        </button>
      </div>
      {/* biome-ignore-end lint/a11y/useFocusableInteractive lint/a11y/useSemanticElements: as above. */}
    </>
  );
}
