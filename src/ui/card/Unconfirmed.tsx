import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";

interface Props {
  t: Words;
  /** The thing itself is not in doubt; only the source is missing. */
  unsourced?: boolean;
}

/** The flag beside a step or fact for which no source was seen. */
export function Unconfirmed({ t, unsourced = false }: Props): ReactElement {
  return (
    <>
      {" "}
      <span className="ecl-unconfirmed" title={unsourced ? undefined : t("card.unconfirmedWhy")}>
        {t(unsourced ? "card.unsourced" : "card.unconfirmed")}
      </span>
    </>
  );
}
