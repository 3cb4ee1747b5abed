import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import type { DifferenceWords } from "./difference-words";

/** What would change, a row for each setting. */
export function DifferenceTable({ rows, t }: { rows: readonly DifferenceWords[]; t: Words }): ReactElement {
  return (
    <dl className="ecl-differences">
      {rows.map(({ field, from, to, added, removed }) => (
        <div key={field}>
          <dt>{field}</dt>
          {to !== undefined && (
            <dd>
              <del>
                <span className="ecl-unseen">{t("options.data.from")} </span>
                {from}
              </del>
              <span aria-hidden="true"> → </span>
              <ins>
                <span className="ecl-unseen">{t("options.data.to")} </span>
                {to}
              </ins>
            </dd>
          )}
          {[...(added ?? [])].map((item) => (
            <dd key={`+${item}`}>
              <ins>
                <span aria-hidden="true">+ </span>
                <span className="ecl-unseen">{t("options.data.added")} </span>
                {item}
              </ins>
            </dd>
          ))}
          {[...(removed ?? [])].map((item) => (
            <dd key={`-${item}`}>
              <del>
                <span aria-hidden="true">− </span>
                <span className="ecl-unseen">{t("options.data.removed")} </span>
                {item}
              </del>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
