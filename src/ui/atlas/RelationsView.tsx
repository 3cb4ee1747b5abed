import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import type { Relation } from "../../dataset/relation";
import type { Words } from "../../locales/i18n";
import type { Address } from "./address";
import type { Listed } from "./filter";
import type { OpenCard } from "./open-card";
import { RelationCentre } from "./RelationCentre";
import { RelationSide } from "./RelationSide";
import { columnsOf, type Side, stepFrom } from "./relation-columns";
import { StartingCards } from "./StartingCards";
import type { AtlasServices } from "./services";

interface Props {
  cards: readonly Listed[];
  open: OpenCard | undefined;
  services: AtlasServices;
  address: Address;
  language: Language;
  t: Words;
}

/** The chosen card amid the cards it is related to; each is a link that puts it into the middle. */
export function RelationsView({ cards, open, services, address, language, t }: Props): ReactElement {
  const frame = useRef<HTMLElement>(null);
  const before = useRef<string>(undefined);
  const [whole, setWhole] = useState<ReadonlySet<Relation>>(new Set());
  const [pointed, setPointed] = useState<string>();
  const passing = useMemo(() => new Set(cards.map(({ id }) => id)), [cards]);
  const card = open && "card" in open ? open.card : undefined;
  const links = useMemo(() => card?.relations.filter(({ id }) => passing.has(id)) ?? [], [card, passing]);
  const columns = useMemo(() => columnsOf(links, whole), [links, whole]);

  // The node that was pressed has gone or stands elsewhere: the focus goes to the middle rather than nowhere.
  useEffect(() => {
    const had = before.current;
    before.current = card?.id;
    if (card === undefined || had === undefined || had === card.id) return;
    setWhole(new Set());
    frame.current?.querySelector<HTMLElement>(".ecl-web__centre")?.focus({ preventScroll: true });
  }, [card]);

  if (card === undefined) return <StartingCards {...{ cards, services, address, language, t }} />;

  const onKeyDown = (event: KeyboardEvent) => {
    const at = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
    const side: Side | undefined = at["side"] === "left" || at["side"] === "right" ? at["side"] : undefined;
    const fromCentre = event.key === "ArrowLeft" ? "left" : event.key === "ArrowRight" ? "right" : undefined;
    const to = side === undefined ? fromCentre && { side: fromCentre, nth: 0 } : stepFrom({ side, nth: Number(at["nth"]) }, event.key, columns);
    const node = to && frame.current?.querySelector<HTMLElement>(`[data-side="${to.side}"][data-nth="${to.nth}"]`);
    if (!node) return;
    event.preventDefault();
    node.focus();
  };
  const shared = {
    columns,
    pointed,
    language,
    t,
    services,
    hrefOf: (id: string) => address.link({ card: id }),
    onPoint: setPointed,
    onWhole: (relation: Relation) => setWhole(new Set([...whole, relation])),
  };
  return (
    <section ref={frame} className="ecl-web" aria-label={t("atlas.relationsOf", { name: card.name[language] })} onKeyDown={onKeyDown}>
      <p className="ecl-atlas__hint">
        {links.length === card.relations.length
          ? t("atlas.related", { count: links.length })
          : t("atlas.relatedSome", { count: links.length, all: card.relations.length })}
      </p>
      <div className="ecl-web__columns" style={{ "--web-height": `${columns.height}px` } as Record<string, string>}>
        <RelationCentre {...{ card, language, t }} />
        <RelationSide side="left" {...shared} />
        <RelationSide side="right" {...shared} />
      </div>
    </section>
  );
}
