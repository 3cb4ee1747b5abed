import type { ReactElement } from "react";
import type { CardEntry, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { EntryLine } from "../EntryLine";
import { Icon } from "../Icon";
import type { PageCard } from "../page-card";

export interface PageRow extends PageCard {
  entry: CardEntry;
}

interface Props {
  rows: readonly PageRow[];
  /** Which place of a card was last shown, by id, counted from 0. */
  places: Readonly<Record<string, number>>;
  language: Language;
  t: Words;
  /** Shows the next place of a card in the text. */
  onStep(row: PageRow): void;
  onOpen(id: string): void;
}

/** The cards of the page in the order of the text. A row leads to its places in the text, the button at its end to the card. */
export function OnPageList({ rows, places, language, t, onStep, onOpen }: Props): ReactElement {
  return (
    <section className="ecl-onpage" aria-labelledby="ecl-onpage-title">
      <header className="ecl-list__head">
        <h2 id="ecl-onpage-title">{t("popup.onPage")}</h2>
        <p>{t("popup.nameCount", { count: rows.length })}</p>
      </header>
      <ul className="ecl-onpage__list">
        {rows.map((row) => (
          <Row key={row.id} row={row} place={places[row.id]} {...{ language, t, onStep, onOpen }} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Pick<Props, "language" | "t" | "onStep" | "onOpen"> {
  row: PageRow;
  place: number | undefined;
}

function Row({ row, place, language, t, onStep, onOpen }: RowProps): ReactElement {
  const { id, entry, count } = row;
  const surface = row.surface.replace(/\s+/g, " ");
  const name = entry.name[language];
  return (
    <li className="ecl-line">
      <button type="button" data-side="text" className="ecl-row" title={t("popup.goTo", { name, count })} onClick={() => onStep(row)}>
        <EntryLine
          {...{ entry, language, t }}
          beside={name.toLowerCase().includes(surface.toLowerCase()) ? undefined : <span className="ecl-entry__beside">{surface}</span>}
        />
        <span className="ecl-row__count">
          {count > 1 && (
            <span aria-hidden="true">{place === undefined ? t("popup.times", { count }) : t("popup.place", { nth: place + 1, count })}</span>
          )}
          <span className="ecl-unseen">{t("popup.goTo", { name, count })}</span>
        </span>
      </button>
      <button
        type="button"
        data-side="card"
        data-card={id}
        className="ecl-row__open"
        aria-label={t("popup.openCard", { name })}
        title={t("popup.openCard", { name })}
        onClick={() => onOpen(id)}
      >
        <Icon name="card" />
      </button>
    </li>
  );
}
