import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import { densities } from "../../settings/page-settings";
import type { Density } from "./services";
import { shortHost } from "./short-host";

interface Props {
  host: string;
  off: boolean;
  density: Density;
  t: Words;
  onSwitch(off: boolean): void;
  onDensity(density: Density): void;
}

/** Whether this site is marked, and how often a name is. */
export function SiteBar({ host, off, density, t, onSwitch, onDensity }: Props): ReactElement {
  const name = host.replace(/^www\./, "");
  const words = t("find.marksOn", { host: name });
  return (
    <section className="ecl-site" aria-label={t("find.site")}>
      <button type="button" className="ecl-switch" role="switch" aria-checked={!off} aria-label={words} title={host} onClick={() => onSwitch(!off)}>
        <span className="ecl-switch__track" aria-hidden="true" />
        <span className="ecl-switch__words">{t("find.marksOn", { host: shortHost(name) })}</span>
      </button>
      <select
        className="ecl-site__density"
        aria-label={t("find.density")}
        title={t("find.density")}
        value={density}
        disabled={off}
        onChange={(event) => {
          const chosen = densities.find((known) => known === event.currentTarget.value);
          if (chosen) onDensity(chosen);
        }}
      >
        {densities.map((known) => (
          <option key={known} value={known}>
            {t(`find.densities.${known}`)}
          </option>
        ))}
      </select>
    </section>
  );
}
