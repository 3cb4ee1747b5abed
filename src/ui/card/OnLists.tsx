/** The official lists that the card's thing, or what belongs to it, is on. */
import { type ReactElement, useState } from "react";
import { citationUrl } from "../../dataset/citation";
import type { Language, Trilingual } from "../../dataset/compiled";
import type { Listing, OnList } from "../../dataset/listing";
import { formatDate } from "../../locales/dates";
import type { Words } from "../../locales/i18n";
import { Dotted } from "../Dotted";
import { ExternalLink } from "../ExternalLink";

/** More names than this are cut until the reader asks for the rest. */
const SHOWN = 4;

interface Props {
  lists: readonly OnList[];
  language: Language;
  t: Words;
  onOpen(id: string): void;
}

const isOwn = ({ as }: Listing): boolean => as === undefined || as === "self";

/** In a line for each list: its name, and since when the thing itself is on it, or how many names that belong to it. */
export function OnListsLines({ lists, language, t, onOpen }: Props): ReactElement {
  return (
    <ul className="ecl-onlists" aria-label={t("lists.title")}>
      {lists.map((list) => (
        <li key={list.list}>
          <button type="button" className="ecl-onlists__list" onClick={() => onOpen(list.card)}>
            {list.short[language]}
          </button>{" "}
          <span className="ecl-onlists__said">{saidOf(list, language, t)}</span>
        </li>
      ))}
    </ul>
  );
}

function saidOf({ list, listings }: OnList, language: Language, t: Words): ReactElement {
  const own = listings.filter(isOwn);
  const others = listings.length - own.length;
  return (
    <Dotted>
      {own.length > 0 && dateWord(list, firstOf(own), language, t)}
      {others > 0 && t("lists.others", { count: others })}
    </Dotted>
  );
}

/** The row that came first: a party may stand on a list under several countries. */
function firstOf(own: readonly Listing[]): Listing | undefined {
  return [...own].sort((a, b) => (a.listedOn ?? "9").localeCompare(b.listedOn ?? "9"))[0];
}

/** When a name came on a list, as far as the list tells: 1260H's day is that of the edition. */
function dateWord(list: OnList["list"], listing: Listing | undefined, language: Language, t: Words): string {
  if (!listing?.listedOn) return t("lists.named");
  return t(list === "section-1260h" ? "lists.edition" : "lists.listed", { date: formatDate(listing.listedOn, language) });
}

/** All of it: what each list means, its footnotes, every name with day and citation, the official text, and what this does not tell. */
export function OnListsAbout(props: Props): ReactElement {
  const { lists, language } = props;
  const cautions = new Map(lists.flatMap(({ cautions }) => cautions.map((caution): [string, Trilingual] => [caution.en, caution])));
  return (
    <>
      {lists.map((list) => (
        <AboutList key={list.list} {...props} list={list} />
      ))}
      {[...cautions.values()].map((caution) => (
        <p key={caution.en} className="ecl-onlists__caution">
          {caution[language]}
        </p>
      ))}
    </>
  );
}

function AboutList({ list: about, language, t, onOpen }: Omit<Props, "lists"> & { list: OnList }): ReactElement {
  const { list, name, asOf, url, meaning, footnotes, listings } = about;
  const [whole, setWhole] = useState(listings.length <= SHOWN + 1);
  return (
    <div className="ecl-onlists__about">
      <h4>{t("lists.asOf", { name: name[language], date: formatDate(asOf, language) })}</h4>
      <p>
        {meaning[language]}{" "}
        <ExternalLink url={url} t={t}>
          {t("lists.text")}
        </ExternalLink>
      </p>
      {footnotes.map(({ number, card, meaning }) => (
        <p key={number}>
          {card ? (
            <button type="button" className="ecl-onlists__list" onClick={() => onOpen(card)}>
              {t("lists.footnote", { number })}
            </button>
          ) : (
            <strong>{t("lists.footnote", { number })}</strong>
          )}{" "}
          {meaning[language]}
        </p>
      ))}
      <ul className="ecl-onlists__names">
        {(whole ? listings : listings.slice(0, SHOWN)).map((listing) => (
          <li key={`${listing.name} ${listing.destination ?? ""} ${listing.citations.join()}`}>
            <span lang="en">{listing.name}</span>{" "}
            <span className="ecl-onlists__said">
              <Dotted>
                {listing.as !== undefined && listing.as !== "self" && t(`lists.as.${listing.as}`)}
                {listing.destination && <span lang="en">{listing.destination}</span>}
                {dateWord(list, listing, language, t)}
                {listing.footnotes.length > 0 && t("lists.footnote", { number: listing.footnotes.join(", ") })}
                {listing.notice && listing.source && (
                  <ExternalLink url={listing.source} t={t}>
                    {listing.notice}
                  </ExternalLink>
                )}
                {listing.citations.map((citation) => (
                  <Cited key={citation} citation={citation} t={t} />
                ))}
              </Dotted>
            </span>
          </li>
        ))}
      </ul>
      {!whole && (
        <button type="button" className="ecl-relations__rest" onClick={() => setWhole(true)}>
          {t("card.allOf", { count: listings.length - SHOWN })}
        </button>
      )}
      {about.lacks.map((lack) => (
        <p key={lack.en} className="ecl-onlists__caution">
          {lack[language]}
        </p>
      ))}
    </div>
  );
}

/** A page of the Federal Register, as a link to it where it reads as one. */
function Cited({ citation, t }: { citation: string; t: Words }): ReactElement {
  const [page] = /^\d+ FR \d+/.exec(citation) ?? [];
  const url = page && citationUrl({ type: "fr", text: page });
  return url ? (
    <ExternalLink url={url} t={t}>
      {citation}
    </ExternalLink>
  ) : (
    <span>{citation}</span>
  );
}
