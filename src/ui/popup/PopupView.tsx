/** The popup: search over all cards, the names of the page at hand, cards of late, and the cards themselves. */
import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import type { CardEntry, Language } from "../../dataset/compiled";
import { isListedId } from "../../linking/listed-lexicon";
import { wordsFor } from "../../locales/i18n";
import { nameAskedFor } from "../../search/listed-search";
import { useColourScheme } from "../colour-scheme";
import { OpenedCard } from "../OpenedCard";
import { Lists } from "./Lists";
import { ListVerdict } from "./ListVerdict";
import { OnPageList, type PageRow } from "./OnPageList";
import { noticeOf, PageNotice } from "./PageNotice";
import { PopupFoot } from "./PopupFoot";
import { begin, choiceAfter, next } from "./popup-state";
import { RecentList } from "./RecentList";
import { Results } from "./Results";
import { groupResults, type Row } from "./result-groups";
import { SearchBox } from "./SearchBox";
import { SiteBar } from "./SiteBar";
import type { OnPage, PopupServices } from "./services";
import { useListedEntries, useListShelf, useShelf } from "./use-shelf";

/** Of the cards of late so many are shown. */
const RECENT = 5;

/** Brings its own `ecl` element; needs the styles of tokens.css, card.css and popup.css. */
export function PopupView({ services }: { services: PopupServices }): ReactElement {
  const [state, dispatch] = useReducer(next, services.opening, begin);
  const [chosen, setChosen] = useState<Language>();
  const [page, setPage] = useState<OnPage>();
  const [density, setDensity] = useState(services.density);
  const [recent, setRecent] = useState(services.recent);
  const [places, setPlaces] = useState<Readonly<Record<string, number>>>({});
  const [said, say] = useState("");
  const [unstored, setUnstored] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const lists = useRef<HTMLDivElement>(null);
  /** The card that Back just left for a list. */
  const left = useRef<string>(undefined);
  const theme = useColourScheme();
  const { shelf, failed } = useShelf(services);
  const language = chosen ?? services.language;
  const t = wordsFor(language);

  const { query, active, unfolded, opened } = state;
  const asked = query.trim();
  const shown = opened.at(-1);
  const pageCards = page?.state === "ready" ? page.cards : [];
  const listedEntry = useListedEntries(services, [...pageCards.map(({ id }) => id), ...recent, ...opened].some(isListedId));
  const entryOf = useCallback((id: string) => (isListedId(id) ? listedEntry?.(id) : shelf?.entry(id)), [shelf, listedEntry]);
  /** A list waits for its listed names: nothing is to move under the pointer when they come. */
  const isKnown = (ids: readonly string[]) => shelf !== undefined && (listedEntry !== undefined || !ids.some(isListedId));
  const results = useMemo(
    () => (shelf && asked ? shelf.search(asked).flatMap(({ id, name }) => withEntry({ id, found: name }, shelf.entry(id))) : []),
    [shelf, asked],
  );
  const listShelf = useListShelf(services, shelf !== undefined && asked !== "");
  const hits = useMemo(() => listShelf?.search(asked) ?? [], [listShelf, asked]);
  const listedNames = useMemo(
    () => hits.map(({ card, entry, lists, name }) => ({ id: card, entry, found: name, lists: lists.map((list) => list[language]) })),
    [hits, language],
  );
  const groups = useMemo(() => groupResults(results, unfolded, listedNames), [results, unfolded, listedNames]);
  const rows = groups.flatMap((group) => group.rows);
  const isPageKnown = isKnown(pageCards.map(({ id }) => id));
  const pageRows: PageRow[] = isPageKnown ? pageCards.flatMap((card) => withEntry(card, entryOf(card.id))) : [];
  const otherRecent = recent.filter((id) => !pageRows.some((row) => row.id === id));
  const recentRows = isKnown(otherRecent) ? otherRecent.flatMap((id) => withEntry({ id }, entryOf(id))) : [];

  const listed = pageRows.length > 0;
  const host = page && "host" in page && page.state !== "no-access" ? page.host : undefined;
  const browsing = !asked && shown === undefined;

  const readPage = useCallback(() => {
    services.onPage().then(setPage, () => setPage({ state: "unreadable" }));
  }, [services]);
  useEffect(readPage, [readPage]);
  const card = useCallback((id: string) => services.card(id), [services]);

  useEffect(() => {
    if (shown !== undefined || left.current === undefined) return;
    const buttons = [...(lists.current?.querySelectorAll<HTMLButtonElement>("[data-card]") ?? [])];
    (buttons.find((button) => button.dataset["card"] === left.current) ?? input.current)?.focus();
    left.current = undefined;
  }, [shown]);

  useLayoutEffect(() => {
    // Behind what was typed before the popup stood, and before the next letter can come.
    const field = input.current;
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const store = (storing: Promise<unknown>) => {
    setUnstored(false);
    storing.catch(() => setUnstored(true));
  };
  const chooseLanguage = (to: Language) => {
    setChosen(to);
    store(services.onLanguage(to));
  };
  const open = (id: string) => {
    dispatch({ type: "opened", id });
    setRecent([id, ...recent.filter((other) => other !== id)]);
    services.onOpened(id);
  };
  const take = (row: Row) => (row.row === "card" ? open(row.result.id) : dispatch({ type: "unfolded", kind: row.kind }));
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
  const switchSite = (off: boolean) => services.switchSite(off).then(readPage);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, its keys are its own: Enter takes a candidate, the arrows walk them.
    if (event.nativeEvent.isComposing) return;
    const choice = asked && shown === undefined ? choiceAfter(event.key, active, rows.length) : undefined;
    const row = rows[active];
    if (choice !== undefined) dispatch({ type: "moved", to: choice });
    else if (shown !== undefined && (event.key === "Escape" || (event.key === "ArrowLeft" && !query))) back();
    else if (event.key === "Enter" && asked && shown === undefined && row) take(row);
    else if (event.key === "Escape" && query) dispatch({ type: "typed", query: "" });
    else if (event.key === "ArrowDown" && browsing) lists.current?.querySelector<HTMLButtonElement>("button[data-side]")?.focus();
    else return;
    event.preventDefault();
  };

  const before = opened.at(-2);
  const listName = asked ? t("popup.resultsFor", { query: asked }) : listed ? t("popup.onPage") : t("find.recent");
  const status = shown !== undefined ? "" : asked ? (shelf ? t("popup.resultCount", { count: results.length + hits.length }) : "") : said;
  return (
    <div className={`ecl ecl-popup${browsing && !listed ? " ecl-popup--brief" : ""}`} data-theme={theme} lang={language}>
      <SearchBox
        query={query}
        choice={asked && shown === undefined ? { count: rows.length, active } : undefined}
        t={t}
        inputRef={input}
        onType={(typed) => dispatch({ type: "typed", query: typed })}
        onKeyDown={onKeyDown}
      />
      <main className="ecl-popup__main">
        <h1 className="ecl-unseen" lang="en">
          {t("popup.title")}
        </h1>
        {shown !== undefined ? (
          <OpenedCard
            id={shown}
            {...{ language, t }}
            today={services.today}
            // "When this was written" is said only of what the page writes about.
            publishedOn={page?.state === "ready" && page.cards.some(({ id }) => id === shown) ? page.publishedOn : undefined}
            backName={(before !== undefined && entryOf(before)?.name[language]) || listName}
            card={card}
            onLanguage={chooseLanguage}
            onOpen={open}
            onBack={back}
          />
        ) : asked && shelf ? (
          <>
            <Results
              key={asked}
              query={asked}
              {...{ groups, active, language, t }}
              marks={shelf.marks}
              onChoose={(to) => dispatch({ type: "moved", to })}
              onTake={take}
            />
            {listShelf && <ListVerdict query={nameAskedFor(asked)} shelf={listShelf} found={hits.length > 0} {...{ language, t }} />}
          </>
        ) : asked && !failed ? undefined : (
          <Lists listsRef={lists} onLeave={() => input.current?.focus()}>
            {listed ? (
              <OnPageList {...{ places, language, t }} rows={pageRows} onStep={step} onOpen={open} />
            ) : (
              <PageNotice
                notice={noticeOf(page, isPageKnown, failed)}
                t={t}
                annotateOnce={() => services.annotateOnce()}
                alwaysHere={() => services.alwaysHere()}
                switchOn={() => services.switchSite(false)}
                onGranted={readPage}
              />
            )}
            {recentRows.length > 0 && (
              <RecentList
                {...{ language, t }}
                rows={recentRows.slice(0, RECENT)}
                onOpen={open}
                onForget={() => {
                  setRecent([]);
                  services.onForget();
                  input.current?.focus();
                }}
              />
            )}
          </Lists>
        )}
      </main>
      {browsing && host !== undefined && (
        <SiteBar
          {...{ host, density, t }}
          off={page?.state === "off"}
          onSwitch={(off) => store(switchSite(off))}
          onDensity={(to) => {
            setDensity(to);
            store(
              services.onDensity(to).catch((error: unknown) => {
                setDensity(density);
                throw error;
              }),
            );
          }}
        />
      )}
      <p role="alert" className="ecl-unstored">
        {unstored && t("actions.notStored")}
      </p>
      <PopupFoot {...{ services, language, t }} onLanguage={chooseLanguage} />
      <p className="ecl-unseen" role="status">
        {status}
      </p>
    </div>
  );
}

/** A row with what it shows; none for a card that is not known here. */
function withEntry<T extends { id: string }>(row: T, entry: CardEntry | undefined): (T & { entry: CardEntry })[] {
  return entry ? [{ ...row, entry }] : [];
}
