import { type ReactElement, useState } from "react";
import type { CardIndex, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Icon } from "../Icon";
import { typeWord } from "../wording";
import type { TimelineGroup } from "./timeline-groups";
import { groupWord, markInWords } from "./timeline-words";

interface Props {
  groups: readonly TimelineGroup[];
  index: CardIndex;
  language: Language;
  t: Words;
  hrefOf(id: string): string;
}

/** The same rows as a table of words, made when it is unfolded. */
export function TimelineTable({ groups, index, language, t, hrefOf }: Props): ReactElement {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className="ecl-inwords" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <Icon name="fold" />
        {t("atlas.inWords")}
      </summary>
      {unfolded && (
        <table>
          <caption className="ecl-unseen">{t("atlas.inWords")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("atlas.column.name")}</th>
              <th scope="col">{t("atlas.column.type")}</th>
              <th scope="col">{t("atlas.steps")}</th>
            </tr>
          </thead>
          {groups.map(({ key, name, rows }) => (
            <tbody key={key}>
              <tr>
                <th colSpan={3} scope="rowgroup">
                  {groupWord(name, index, language, t)}
                </th>
              </tr>
              {rows.map(({ id, entry, course }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={hrefOf(id)}>{entry.name[language]}</a>
                  </th>
                  <td>{typeWord(t, entry)}</td>
                  <td>
                    <ol>
                      {course.marks.map((mark) => (
                        <li key={`${mark.date} ${mark.step?.standing}`}>{markInWords(mark, language, t)}</li>
                      ))}
                    </ol>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </details>
  );
}
