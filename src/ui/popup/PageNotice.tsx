import { type ReactElement, useState } from "react";
import type { Words } from "../../locales/i18n";
import type { OnPage } from "./services";

/** `broken`: the extension's own files could not be read. */
type Notice = Exclude<OnPage, { state: "ready" }> | { state: "broken" };

/** What the page has to say when there is no list of its names; nothing while it is being read. */
export function noticeOf(page: OnPage | undefined, loaded: boolean, failed: boolean): Notice | undefined {
  if (failed) return { state: "broken" };
  if (page?.state !== "ready") return page;
  return loaded ? { state: "nothing" } : undefined;
}

interface Props {
  notice: Notice | undefined;
  t: Words;
  annotateOnce(): Promise<void>;
  alwaysHere(): Promise<boolean>;
  /** Switches marks on this site on again. */
  switchOn(): Promise<void>;
  /** The page is to be read again. */
  onGranted(): void;
}

/** What the popup says when there is no list to show, and what the reader can do about it. */
export function PageNotice({ notice, t, annotateOnce, alwaysHere, switchOn, onGranted }: Props): ReactElement {
  const [trouble, setTrouble] = useState<"declined" | "failed">();
  if (!notice) return <p className="ecl-notice ecl-notice--quiet">{t("popup.reading")}</p>;
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
    "no-access": [t("popup.noAccess"), t("popup.noAccessText", { host: "host" in notice ? notice.host : "" })],
    unreadable: [t("popup.unreadable"), t("popup.unreadableText")],
    nothing: [t("popup.nothing"), t("popup.nothingText")],
    off: [t("find.off"), t("find.offText", { host: "host" in notice ? notice.host : "" })],
    broken: [t("find.broken"), t("find.brokenText")],
  }[notice.state];
  return (
    <section className="ecl-notice" aria-labelledby="ecl-notice-title">
      <h2 id="ecl-notice-title">{words[0]}</h2>
      <p>{words[1]}</p>
      {notice.state === "no-access" && (
        <div className="ecl-notice__actions">
          <button type="button" className="ecl-button ecl-button--main" onClick={() => void attempt(annotateOnce)}>
            {t("popup.once")}
          </button>
          <button type="button" className="ecl-button" onClick={() => void attempt(alwaysHere)}>
            {t("popup.always")}
          </button>
        </div>
      )}
      {notice.state === "off" && (
        <div className="ecl-notice__actions">
          <button type="button" className="ecl-button ecl-button--main" onClick={() => void attempt(switchOn)}>
            {t("find.switchOn")}
          </button>
        </div>
      )}
      <p role="alert" className="ecl-notice__trouble">
        {trouble && t(`popup.${trouble}`)}
      </p>
    </section>
  );
}
