/** The popup: search over all cards, the names of the page at hand, and the cards themselves. */
import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import { wordsFor } from "../../locales/i18n";
import { Icon } from "../Icon";
import { LanguageSwitch } from "../LanguageSwitch";
import { useColourScheme } from "./colour-scheme";
import { OnPageList, type PageRow } from "./OnPageList";
import { OpenedCard } from "./OpenedCard";
import { PageNotice } from "./PageNotice";
import { choiceAfter, next, start } from "./popup-state";
import { Results } from "./Results";
import { SearchBox } from "./SearchBox";
import type { OnPage, PopupServices } from "./services";

/** Brings its own `ecl` element; needs the styles of tokens.css, card.css and popup.css. */
export function PopupView({ services }: { services: PopupServices }): ReactElement {
  const [state, dispatch] = useReducer(next, start);
  const [chosen, setChosen] = useState<Language>();
  const [page, setPage] = useState<OnPage>();
  const [places, setPlaces] = useState<Readonly<Record<string, number>>>({});
  const [said, say] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The card that Back just left for a list. */
  const left = useRef<string>(undefined);
  const theme = useColourScheme();
  const language = chosen ?? services.language;
  const t = wordsFor(language);

  const { query, active, opened } = state;
  const asked = query.trim();
  const shown = opened.at(-1);
  const results = useMemo(() => services.search(asked).flatMap(({ id }) => entryOf(services, id)), [services, asked]);
  const rows: PageRow[] =
    page?.state === "ready" ? page.cards.flatMap((card) => entryOf(services, card.id).map(({ entry }) => ({ ...card, entry }))) : [];

  /** What the page has to say when there is no list of its names. */
  const notice = page?.state !== "ready" ? page : rows.length === 0 ? { state: "nothing" as const } : undefined;
  const listed = rows.length > 0;

  const readPage = useCallback(() => {
    services.onPage().then(setPage, () => setPage({ state: "unreadable" }));
  }, [services]);
  useEffect(readPage, [readPage]);
  const card = useCallback((id: string) => services.card(id), [services]);

  useEffect(() => {
    if (shown !== undefined || left.current === undefined) return;
    const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>("[data-card]") ?? [])];
    (rows.find((button) => button.dataset.card === left.current) ?? input.current)?.focus();
    left.current = undefined;
  }, [shown]);

  const chooseLanguage = (to: Language) => {
    setChosen(to);
    services.onLanguage(to);
  };
  const open = (id: string) => dispatch({ type: "opened", id });
  const back = () => {
    if (opened.length === 1) left.current = shown;
    dispatch({ type: "back" });
  };
  const step = ({ id, count, entry }: PageRow) => {
    const nth = ((places[id] ?? -1) + 1) % count;
    setPlaces({ ...places, [id]: nth });
    services.scrollTo(id, nth);
    say(t("popup.wentTo", { name: entry.name[language], nth: nth + 1, count }));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, its keys are its own: Enter takes a candidate, the arrows walk them.
    if (event.nativeEvent.isComposing) return;
    const choice = asked && shown === undefined ? choiceAfter(event.key, active, results.length) : undefined;
    const result = results[active];
    if (choice !== undefined) dispatch({ type: "moved", to: choice });
    else if (shown !== undefined && (event.key === "Escape" || (event.key === "ArrowLeft" && !query))) back();
    else if (event.key === "Enter" && asked && shown === undefined && result) open(result.id);
    else if (event.key === "Escape" && query) dispatch({ type: "typed", query: "" });
    else if (event.key === "ArrowDown" && !asked && shown === undefined) list.current?.querySelector("button")?.focus();
    else return;
    event.preventDefault();
  };

  const before = opened.at(-2);
  const listName = asked ? t("popup.resultsFor", { query: asked }) : t("popup.onPage");
  const status = shown !== undefined ? "" : asked ? t("popup.resultCount", { count: results.length }) : said;
  return (
    <div className={`ecl ecl-popup${!asked && shown === undefined && notice ? " ecl-popup--brief" : ""}`} data-theme={theme} lang={language}>
      <SearchBox
        query={query}
        choice={asked && shown === undefined ? { count: results.length, active } : undefined}
        t={t}
        inputRef={input}
        onType={(typed) => dispatch({ type: "typed", query: typed })}
        onKeyDown={onKeyDown}
      />
      <main className="ecl-popup__main">
        {shown !== undefined ? (
          <OpenedCard
            id={shown}
            {...{ language, t }}
            today={services.today}
            // "When this was written" is said only of what the page writes about.
            publishedOn={page?.state === "ready" && page.cards.some(({ id }) => id === shown) ? page.publishedOn : undefined}
            backName={(before !== undefined && services.entry(before)?.name[language]) || listName}
            card={card}
            onLanguage={chooseLanguage}
            onOpen={open}
            onBack={back}
          />
        ) : asked ? (
          <Results key={asked} query={asked} {...{ results, active, language, t }} onChoose={(to) => dispatch({ type: "moved", to })} onOpen={open} />
        ) : listed ? (
          <OnPageList {...{ rows, places, language, t }} listRef={list} onStep={step} onOpen={open} onLeave={() => input.current?.focus()} />
        ) : (
          <PageNotice
            page={notice}
            t={t}
            annotateOnce={() => services.annotateOnce()}
            alwaysHere={() => services.alwaysHere()}
            onGranted={readPage}
          />
        )}
      </main>
      <footer className="ecl-popup__foot">
        <span lang="en">{t("popup.title")}</span>
        {services.openPanel && (
          <button type="button" className="ecl-popup__panel" aria-label={t("panel.open")} title={t("panel.open")} onClick={services.openPanel}>
            <Icon name="panel" />
          </button>
        )}
        <LanguageSwitch language={language} t={t} onLanguage={chooseLanguage} />
      </footer>
      <p className="ecl-unseen" role="status">
        {status}
      </p>
    </div>
  );
}

function entryOf(services: PopupServices, id: string) {
  const entry = services.entry(id);
  return entry ? [{ id, entry }] : [];
}
