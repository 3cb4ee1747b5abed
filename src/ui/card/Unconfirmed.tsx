import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";

/** The flag beside a step or fact for which no source was seen. */
export function Unconfirmed({ t }: { t: Words }): ReactElement {
  return (
    <>
      {" "}
      <span className="ecl-unconfirmed" title={t("card.unconfirmedWhy")}>
        {t("card.unconfirmed")}
      </span>
    </>
  );
}
