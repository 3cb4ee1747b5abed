/** The atlas: the whole dataset as a timeline, as relations around a card, and as a table, with a card beside. */
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import { wordsFor } from "../../locales/i18n";
import { useColourScheme } from "../colour-scheme";
import { LanguageSwitch } from "../LanguageSwitch";
import { useAddress } from "./address";
import { views } from "./atlas-state";
import { CardBeside } from "./CardBeside";
import { CardTable } from "./CardTable";
import { FilterBar } from "./FilterBar";
import { facetsOf, filterFor, listOf, nearBest, passes } from "./filter";
import { useOpenCard } from "./open-card";
import { RelationsView } from "./RelationsView";
import type { AtlasServices } from "./services";
import { TimelineView } from "./TimelineView";

const nothingFound: ReadonlySet<string> = new Set();

/** Brings its own `ecl` element; needs the styles of tokens.css, card.css and atlas.css. */
export function AtlasView({ services }: { services: AtlasServices }): ReactElement {
  const address = useAddress();
  const [chosen, setChosen] = useState<Language>();
  const theme = useColourScheme();
  const main = useRef<HTMLElement>(null);
  const language = chosen ?? services.language;
  const t = wordsFor(language);
  const { view, card } = address.state;
  /** The card that stood in the address when the atlas was opened: nobody chose it here, so it does not take the focus. */
  const [brought, setBrought] = useState(card);
  if (brought !== undefined && card !== brought) setBrought(undefined);

  const filter = useMemo(() => filterFor(view, address.state.filter), [view, address.state.filter]);
  const found = useFound(services, filter.text);
  const all = useMemo(() => listOf(services.index), [services]);
  const base = useMemo(() => (view === "timeline" ? all.filter(({ id }) => id in services.timeline) : all), [all, view, services]);
  const cards = useMemo(() => base.filter((each) => passes(each, filter, found)), [base, filter, found]);
  const facets = useMemo(() => facetsOf(base), [base]);
  const open = useOpenCard(card, services);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t("atlas.documentTitle", { view: t(`atlas.view.${view}`) });
  }, [language, t, view]);

  const chooseLanguage = (to: Language) => {
    setChosen(to);
    services.onLanguage(to);
  };
  /** The card goes, and the focus returns to where it was chosen. */
  const closeCard = () => {
    address.go({ card: undefined });
    main.current?.querySelector<HTMLElement>(`a[data-card="${card}"]`)?.focus();
  };
  const shared = { services, address, language, t };
  const count =
    cards.length === base.length
      ? t(view === "timeline" ? "atlas.allMeasures" : "atlas.allCards", { count: base.length })
      : t(view === "timeline" ? "atlas.someMeasures" : "atlas.someCards", { count: cards.length, all: base.length });
  return (
    <div className={`ecl ecl-atlas${card === undefined ? "" : " ecl-atlas--card"}`} data-theme={theme} lang={language}>
      <header className="ecl-atlas__head">
        <h1 className="ecl-atlas__title">
          {t("atlas.title")} <span lang="en">{t("popup.title")}</span>
        </h1>
        <nav className="ecl-atlas__views" aria-label={t("atlas.views")}>
          {views.map((each) => (
            <a key={each} href={address.link({ view: each })} {...(each === view && { "aria-current": "page" })}>
              {t(`atlas.view.${each}`)}
            </a>
          ))}
        </nav>
        <LanguageSwitch language={language} t={t} onLanguage={chooseLanguage} />
      </header>
      <FilterBar
        {...{ view, facets, language, t }}
        count={view === "relations" && card !== undefined ? "" : count}
        filter={filter}
        onChange={(to) => address.adjust({ filter: to })}
      />
      <main className="ecl-atlas__main" ref={main}>
        {view === "timeline" && <TimelineView {...shared} cards={cards} places={facets.places} />}
        {view === "relations" && <RelationsView {...shared} cards={cards} open={open} />}
        {view === "table" && <CardTable {...shared} cards={cards} />}
      </main>
      {card !== undefined && (
        <CardBeside
          key="card"
          {...{ ...shared, open }}
          card={card}
          focuses={view !== "relations" && card !== brought}
          onLanguage={chooseLanguage}
          onClose={closeCard}
        />
      )}
    </div>
  );
}

/** The cards that the search gives for a text; the names of the cards themselves are compared without it. */
function useFound(services: AtlasServices, text: string): ReadonlySet<string> {
  const [found, setFound] = useState(nothingFound);
  useEffect(() => {
    const end = new AbortController();
    const query = text.trim();
    if (!query) setFound(nothingFound);
    else
      services.search(query).then(
        (results) => end.signal.aborted || setFound(nearBest(results)),
        () => end.signal.aborted || setFound(nothingFound),
      );
    return () => end.abort();
  }, [services, text]);
  return found;
}
