import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { CompiledCard, Language } from "../dataset/compiled";
import type { Words } from "../locales/i18n";
import { CardView } from "./card/CardView";

interface Props {
  id: string;
  language: Language;
  t: Words;
  today: string;
  publishedOn: string | undefined;
  /** What Back leads to. */
  backName: string;
  card(id: string): Promise<CompiledCard>;
  onLanguage(language: Language): void;
  onOpen(id: string): void;
  onBack(): void;
}

/** A card opened inside the popup or the side panel. Escape and the left arrow lead back, as the button does. */
export function OpenedCard({ id, language, t, today, publishedOn, backName, card, onLanguage, onOpen, onBack }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<CompiledCard | "failed">();
  useEffect(() => {
    let wanted = true;
    card(id).then(
      (found) => wanted && setLoaded(found),
      () => wanted && setLoaded("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [id, card]);
  // At each card, and before the next key: what had the focus is gone, and an Escape to nobody would lead nowhere. Until
  // there is a Back button the frame has it.
  useLayoutEffect(() => {
    const back = loaded && frame.current?.querySelector<HTMLButtonElement>(".ecl-card__back");
    (back || frame.current)?.focus();
  }, [loaded]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: short ways for the Back button inside.
    <div ref={frame} className="ecl-opened" tabIndex={-1} onKeyDown={onKeyDown}>
      {loaded === undefined || loaded === "failed" ? (
        <p className="ecl-notice ecl-notice--quiet" role="status">
          {loaded ? t("popup.cardFailed") : ""}
          {loaded && (
            <button type="button" className="ecl-card__back ecl-button" onClick={onBack}>
              {t("card.back", { name: backName })}
            </button>
          )}
        </p>
      ) : (
        <CardView
          card={loaded}
          {...{ language, t, today, publishedOn, onLanguage, onOpen }}
          compact
          pinned={false}
          onPin={onBack}
          onClose={onBack}
          backTo={{ name: backName, onBack }}
        />
      )}
    </div>
  );
}
