import type { ReactElement } from "react";
import type { CompiledHostGroup, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import type { Settings } from "../../settings/schema";
import { HostForm } from "./HostForm";
import { coveredBy } from "./host-name";
import { RemovableList } from "./RemovableList";
import { Section } from "./Section";

interface Props {
  settings: Settings;
  sites: readonly string[];
  hosts: readonly CompiledHostGroup[];
  language: Language;
  t: Words;
  onChange(change: Partial<Settings>): void;
  addSite(host: string): Promise<boolean>;
  removeSite(host: string): void;
}

/** Where the extension works: the reader's own sites, those switched off, and the bundled ones with the reason why they are there. */
export function SitesSection({ settings, sites, hosts, language, t, onChange, addSite, removeSite }: Props): ReactElement {
  const bundled = hosts.flatMap((group) => group.hosts);
  const add = async (host: string) => {
    const known = coveredBy(host, bundled);
    if (known !== undefined) return t("options.sites.bundledAlready", { host: known });
    return (await addSite(host)) ? undefined : t("options.sites.declined", { host });
  };
  const switchOff = async (host: string) => {
    if (!settings.sitesOff.includes(host)) onChange({ sitesOff: [...settings.sitesOff, host] });
    return undefined;
  };
  const asItems = (list: readonly string[]) => list.map((host) => ({ key: host, text: host }));
  return (
    <Section id="sites" title={t("options.sites.title")} hint={t("options.sites.hint")}>
      <div className="ecl-options__part">
        <h3>{t("options.sites.own")}</h3>
        <RemovableList
          label={t("options.sites.own")}
          items={asItems(sites)}
          empty={t("options.sites.ownEmpty")}
          action={(host) => t("options.sites.remove", { host })}
          onRemove={removeSite}
        />
        <HostForm label={t("options.sites.addLabel")} button={t("options.sites.add")} t={t} onHost={add} />
      </div>
      <div className="ecl-options__part">
        <h3>{t("options.sites.off")}</h3>
        <RemovableList
          label={t("options.sites.off")}
          items={asItems(settings.sitesOff)}
          empty={t("options.sites.offEmpty")}
          action={(host) => t("options.sites.switchOn", { host })}
          onRemove={(host) => onChange({ sitesOff: settings.sitesOff.filter((other) => other !== host) })}
        />
        <HostForm label={t("options.sites.offLabel")} button={t("options.sites.switchOff")} t={t} onHost={switchOff} />
      </div>
      <div className="ecl-options__part">
        <h3>{t("options.sites.bundled")}</h3>
        <p className="ecl-options__hint">{t("options.sites.bundledHint", { count: bundled.length })}</p>
        <ul className="ecl-hostgroups">
          {hosts.map((group) => (
            <li key={group.group}>
              <details>
                <summary>
                  {group.reason[language]}
                  <span className="ecl-hostgroups__count">{t("options.sites.count", { count: group.hosts.length })}</span>
                </summary>
                <p lang="en">{group.hosts.join("  ")}</p>
              </details>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
