import { type ReactElement, useState } from "react";
import type { CardLink, Language } from "../../dataset/compiled";
import type { Relation } from "../../dataset/relation";
import type { Words } from "../../locales/i18n";
import { kindWord, relationWord } from "../wording";

/** A group longer than this is cut until the reader asks for the rest. */
const SHOWN = 6;

interface Props {
  links: readonly CardLink[];
  language: Language;
  t: Words;
  onOpen(id: string): void;
}

/** The cards this one points to or is pointed to from, by relation; each opens its card. */
export function Relations({ links, language, t, onOpen }: Props): ReactElement {
  const groups = new Map<Relation, CardLink[]>();
  for (const link of links) groups.set(link.relation, [...(groups.get(link.relation) ?? []), link]);
  return (
    <dl className="ecl-relations">
      {[...groups].map(([relation, members]) => (
        <Group key={relation} {...{ relation, members, language, t, onOpen }} />
      ))}
    </dl>
  );
}

interface GroupProps extends Omit<Props, "links"> {
  relation: Relation;
  members: readonly CardLink[];
}

function Group({ relation, members, language, t, onOpen }: GroupProps): ReactElement {
  const [whole, setWhole] = useState(members.length <= SHOWN + 1);
  const shown = whole ? members : members.slice(0, SHOWN);
  return (
    <div className="ecl-relations__group">
      <dt>{relationWord(t, relation)}</dt>
      <dd>
        {shown.map(({ id, kind, name }) => (
          <button
            key={id}
            type="button"
            className={`ecl-underline ecl-underline--${kind} ecl-kind-${kind}`}
            title={kindWord(t, kind)}
            onClick={() => onOpen(id)}
          >
            {name[language]}
          </button>
        ))}
        {!whole && (
          <button type="button" className="ecl-relations__rest" onClick={() => setWhole(true)}>
            {t("card.allOf", { count: members.length - SHOWN })}
          </button>
        )}
      </dd>
    </div>
  );
}
