import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { CardView } from "../card/CardView";
import { Icon } from "../Icon";
import type { Address } from "./address";
import type { OpenCard } from "./open-card";
import type { AtlasServices } from "./services";

interface Props {
  /** The chosen card; `open` follows when it has come. */
  card: string;
  open: OpenCard | undefined;
  services: AtlasServices;
  address: Address;
  language: Language;
  t: Words;
  /** Whether the focus goes to a card that the reader chooses. */
  focuses: boolean;
  onLanguage(language: Language): void;
  onClose(): void;
}

/** The chosen card in full beside the view. Related cards open in its place, with the way back. */
export function CardBeside({ card: id, open, services, address, language, t, focuses, onLanguage, onClose }: Props): ReactElement {
  const frame = useRef<HTMLElement>(null);
  /** Cards from which the reader came by links inside the card, the first one first. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  const followed = useRef<string>(undefined);
  const seen = useRef<string>(undefined);

  useEffect(() => {
    if (followed.current !== id) setTrail([]);
    followed.current = undefined;
  }, [id]);

  const shown = open && "card" in open ? open.card : undefined;
  useEffect(() => {
    const place = frame.current;
    if (!place || shown === undefined || shown.id !== id) return;
    place.scrollTop = 0;
    if (focuses && seen.current !== id) place.querySelector("h2")?.focus({ preventScroll: true });
    seen.current = id;
  }, [shown, id, focuses]);

  const follow = (to: string, before: readonly string[]) => {
    followed.current = to;
    setTrail(before);
    address.go({ card: to });
  };
  const last = trail.at(-1);
  const lastName = last === undefined ? undefined : services.entry(last)?.name[language];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside ref={frame} className="ecl-beside" aria-label={t("atlas.card")} onKeyDown={onKeyDown}>
      <div className="ecl-beside__tools">
        {address.state.view !== "relations" && (
          <a className="ecl-beside__link" href={address.link({ view: "relations" })}>
            {t("atlas.toRelations")}
          </a>
        )}
        {address.state.view !== "timeline" && id in services.timeline && (
          <a className="ecl-beside__link" href={address.link({ view: "timeline" })}>
            {t("atlas.toTimeline")}
          </a>
        )}
        <button type="button" className="ecl-card__tool" aria-label={t("card.close")} title={t("card.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {open && "failed" in open ? (
        <p className="ecl-beside__failed" role="alert">
          {t("atlas.noCard", { id: open.id })}
        </p>
      ) : (
        shown && (
          <CardView
            card={shown}
            {...{ language, t, onLanguage, onClose }}
            today={services.today}
            compact
            pinned={false}
            onPin={onClose}
            onOpen={(to) => follow(to, [...trail, id])}
            backTo={last !== undefined && lastName !== undefined ? { name: lastName, onBack: () => follow(last, trail.slice(0, -1)) } : undefined}
          />
        )
      )}
    </aside>
  );
}
