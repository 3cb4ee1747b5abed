import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import type { PanelPage } from "./services";

interface Props {
  state: Exclude<PanelPage["state"], "ready">;
  t: Words;
}

/** What the panel says of a page that it has no list of. */
export function PanelNotice({ state, t }: Props): ReactElement {
  if (state === "reading")
    return (
      <p className="ecl-panel__notice" role="status">
        {t("panel.reading")}
      </p>
    );
  return (
    <section className="ecl-panel__notice" aria-labelledby="ecl-panel-notice">
      <h1 id="ecl-panel-notice">{t(`panel.${state}`)}</h1>
      <p>{t(`panel.${state}Text`)}</p>
    </section>
  );
}
