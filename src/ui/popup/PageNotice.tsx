import { type ReactElement, useState } from "react";
import type { Words } from "../../locales/i18n";
import type { OnPage } from "./services";

interface Props {
  /** None while the page is being read. */
  page: Exclude<OnPage, { state: "ready" }> | undefined;
  t: Words;
  annotateOnce(): Promise<void>;
  alwaysHere(): Promise<boolean>;
  /** The page is to be read again. */
  onGranted(): void;
}

/** What the popup says when there is no list to show, and what the reader can do about it. */
export function PageNotice({ page, t, annotateOnce, alwaysHere, onGranted }: Props): ReactElement {
  const [trouble, setTrouble] = useState<"declined" | "failed">();
  if (!page) return <p className="ecl-notice ecl-notice--quiet">{t("popup.reading")}</p>;
  const attempt = async (ask: () => Promise<unknown>) => {
    setTrouble(undefined);
    try {
      if ((await ask()) === false) setTrouble("declined");
      else onGranted();
    } catch {
      setTrouble("failed");
    }
  };
  const words = {
    "no-access": [t("popup.noAccess"), t("popup.noAccessText", { host: page.state === "no-access" ? page.host : "" })],
    unreadable: [t("popup.unreadable"), t("popup.unreadableText")],
    nothing: [t("popup.nothing"), t("popup.nothingText")],
  }[page.state];
  return (
    <section className="ecl-notice" aria-labelledby="ecl-notice-title">
      <h2 id="ecl-notice-title">{words[0]}</h2>
      <p>{words[1]}</p>
      {page.state === "no-access" && (
        <div className="ecl-notice__actions">
          <button type="button" className="ecl-button ecl-button--main" onClick={() => void attempt(annotateOnce)}>
            {t("popup.once")}
          </button>
          <button type="button" className="ecl-button" onClick={() => void attempt(alwaysHere)}>
            {t("popup.always")}
          </button>
        </div>
      )}
      <p role="alert" className="ecl-notice__trouble">
        {trouble && t(`popup.${trouble}`)}
      </p>
    </section>
  );
}
