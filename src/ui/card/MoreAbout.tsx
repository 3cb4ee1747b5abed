import type { ReactElement, ReactNode } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { ExternalLink } from "../ExternalLink";
import { citationWord } from "../wording";
import { HistoryList } from "./HistoryList";
import { OnListsAbout } from "./OnLists";
import { Relations } from "./Relations";
import { Statement } from "./Statement";
import type { SourceList } from "./sources";

interface Props {
  card: CompiledCard;
  language: Language;
  t: Words;
  publishedOn: string | undefined;
  sources: SourceList;
  onOpen(id: string): void;
}

/** Everything that the first view leaves out: the full name, facts, history, related cards, texts, sources. */
export function MoreAbout({ card, language, t, publishedOn, sources, onOpen }: Props): ReactElement {
  const { facts } = card;
  const texts = card.citations.slice(1);
  const full = card.fullName?.[language];
  return (
    <div className="ecl-more">
      {full !== undefined && full !== card.name[language] && (
        <Section title={t("card.fullName")}>
          <p>{full}</p>
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={t("card.facts")}>
          <ul className="ecl-facts">
            {facts.map((fact) => (
              <li key={fact.text.en}>
                <Statement {...{ fact, language, t, sources }} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {card.onLists && (
        <Section title={t("lists.title")}>
          <OnListsAbout lists={card.onLists} {...{ language, t, onOpen }} />
        </Section>
      )}
      {card.history.length > 0 && (
        <Section title={t("card.history")}>
          <HistoryList {...{ card, language, t, publishedOn, sources }} />
        </Section>
      )}
      {card.relations.length > 0 && (
        <Section title={t("card.related")}>
          <Relations links={card.relations} {...{ language, t, onOpen }} />
        </Section>
      )}
      {texts.length > 0 && (
        <Section title={t("card.texts")}>
          <p className="ecl-texts">
            {texts.map((citation) => (
              <ExternalLink key={citation.url + citation.text} url={citation.url} t={t}>
                {citationWord(t, language, citation)}
              </ExternalLink>
            ))}
          </p>
        </Section>
      )}
      <Section title={t("card.sources")}>
        <ol className="ecl-sources">
          {sources.all.map((source) => (
            <li key={source.number} value={source.number}>
              <span className="ecl-sources__number" aria-hidden="true">
                {source.number}
              </span>
              <span>
                <ExternalLink url={source.url} t={t}>
                  {source.title}
                </ExternalLink>
                <span className="ecl-sources__by">
                  <Dotted>
                    {source.publisher}
                    {source.primary && <span title={t("card.primaryWhy")}>{t("card.primary")}</span>}
                  </Dotted>
                </span>
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className="ecl-more__section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
