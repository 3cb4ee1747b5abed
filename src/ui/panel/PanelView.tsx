/** The side panel: the page in front of the reader, followed from tab to tab, and the cards that are opened from it. */
import { type ReactElement, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import { wordsFor } from "../../locales/i18n";
import { useColourScheme } from "../colour-scheme";
import { LanguageSwitch } from "../LanguageSwitch";
import { OpenedCard } from "../OpenedCard";
import { ArticleView, type LeftAt } from "./ArticleView";
import { PanelNotice } from "./PanelNotice";
import { next, placeAfter, start } from "./panel-state";
import { type NamedCard, rowsOf } from "./rows";
import type { PanelPage, PanelServices } from "./services";

/** Brings its own `ecl` element; needs the styles of tokens.css, card.css and panel.css. */
export function PanelView({ services }: { services: PanelServices }): ReactElement {
  const [state, dispatch] = useReducer(next, start);
  const [page, setPage] = useState<PanelPage>();
  const [language, setLanguage] = useState(services.language);
  const [said, say] = useState("");
  const leftAt = useRef<LeftAt>(undefined);
  const theme = useColourScheme();
  const t = wordsFor(language);

  useEffect(() => {
    const end = new AbortController();
    services.follow((now) => {
      setPage(now);
      dispatch({ type: "visited", visit: now.visit });
    }, end.signal);
    services.watchLanguage(setLanguage, end.signal);
    return () => end.abort();
  }, [services]);

  const ready = page?.state === "ready" ? page : undefined;
  const listed = ready?.cards;
  const cards = useMemo(
    () =>
      (listed ?? []).flatMap((card): NamedCard[] => {
        const entry = services.entry(card.id);
        return entry ? [{ ...card, entry }] : [];
      }),
    [listed, services],
  );
  const card = useCallback((id: string) => services.card(id), [services]);

  // Another page is told of once, by its title and how much it names; what it finds later is not worth a word.
  const visit = page?.visit;
  const title = ready?.title ?? t("panel.title");
  const names = t("panel.summary", { count: cards.length });
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the page changes, not when its count does.
  useEffect(() => {
    leftAt.current = undefined;
    say(ready ? t("panel.here", { title, names }) : "");
  }, [visit]);
  const { filter } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the reader filters, not when the page changes.
  useEffect(() => {
    if (filter.trim()) say(t("panel.shown", { count: rowsOf(cards, "text", filter).length }));
  }, [filter]);

  const chooseLanguage = (to: Language) => {
    setLanguage(to);
    services.onLanguage(to);
  };
  const step = ({ id, count, entry }: NamedCard) => {
    const nth = placeAfter(state.places[id], count);
    dispatch({ type: "stepped", id, nth });
    services.scrollTo(id, nth);
    say(t("panel.wentTo", { name: entry.name[language], nth: nth + 1, count }));
  };
  const open = (id: string) => dispatch({ type: "opened", id });

  /** What there is to say when there is no list; a page of which no card is in the package names nothing. */
  const notice = page === undefined ? "reading" : page.state === "ready" ? "nothing" : page.state;
  const shown = state.opened.at(-1);
  const before = state.opened.at(-2);
  const named = cards.find(({ id }) => id === shown);
  const place = named && state.places[named.id];
  return (
    <div className="ecl ecl-panel" data-theme={theme} lang={language}>
      {shown !== undefined ? (
        <main className="ecl-panel__opened">
          <OpenedCard
            id={shown}
            {...{ language, t, card }}
            today={services.today()}
            // "When this was written" is said only of what the page writes about.
            publishedOn={named && ready?.publishedOn}
            backName={(before !== undefined && services.entry(before)?.name[language]) || t(ready?.publishedOn ? "panel.article" : "panel.title")}
            onLanguage={chooseLanguage}
            onOpen={open}
            onBack={() => dispatch({ type: "back" })}
          />
          {named && (
            <button type="button" className="ecl-panel__places" onClick={() => step(named)}>
              <span>{t("panel.showInText", { count: named.count })}</span>
              {named.count > 1 && place !== undefined && <span>{t("panel.place", { nth: place + 1, count: named.count })}</span>}
            </button>
          )}
        </main>
      ) : ready && cards.length > 0 ? (
        <ArticleView
          key={page?.visit}
          {...{ cards, state, dispatch, services, language, t }}
          page={ready}
          leftAt={leftAt.current}
          onStep={step}
          onOpen={(from) => {
            leftAt.current = from;
            open(from.id);
          }}
        />
      ) : (
        <main className="ecl-panel__scroll">
          <PanelNotice state={notice} t={t} />
        </main>
      )}
      <footer className="ecl-panel__foot">
        <span lang="en">Export Control Lens</span>
        <LanguageSwitch language={language} t={t} onLanguage={chooseLanguage} />
      </footer>
      <p className="ecl-unseen" role="status">
        {said}
      </p>
    </div>
  );
}
