import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import { kinds } from "../../dataset/standing";
import type { Words } from "../../locales/i18n";
import { kindWord } from "../wording";
import type { Address } from "./address";
import type { Listed } from "./filter";
import type { AtlasServices } from "./services";
import { sorted } from "./sort";

/** So many of a kind are listed; the filter above brings the others. */
const SHOWN = 24;

interface Props {
  cards: readonly Listed[];
  services: AtlasServices;
  address: Address;
  language: Language;
  t: Words;
}

/** Where no card is chosen yet: cards to begin with, by kind. */
export function StartingCards({ cards, address, language, t }: Props): ReactElement {
  const byName = sorted(cards, { column: "name", down: false }, language, t);
  return (
    <section className="ecl-start" aria-label={t("atlas.choose")}>
      <p className="ecl-atlas__hint">{t("atlas.chooseHint")}</p>
      {kinds.map((kind) => {
        const members = byName.filter(({ entry }) => entry.kind === kind);
        return members.length === 0 ? null : (
          <section key={kind} className={`ecl-kind-${kind}`}>
            <h2>
              <span className={`ecl-underline ecl-underline--${kind}`}>{kindWord(t, kind)}</span> <span>{members.length}</span>
            </h2>
            <ul>
              {members.slice(0, SHOWN).map(({ id, entry }) => (
                <li key={id}>
                  <a href={address.link({ card: id })} data-card={id}>
                    {entry.name[language]}
                  </a>
                </li>
              ))}
              {members.length > SHOWN && (
                <li>
                  <a href={address.link({ view: "table", filter: { ...address.state.filter, kind, type: undefined, standing: undefined } })}>
                    {t("card.allOf", { count: members.length - SHOWN })}
                  </a>
                </li>
              )}
            </ul>
          </section>
        );
      })}
      {cards.length === 0 && <p className="ecl-atlas__nothing">{t("atlas.nothing")}</p>}
    </section>
  );
}
