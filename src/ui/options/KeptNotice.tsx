import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import type { KeptSettings } from "../../settings/kept-settings";

interface Props {
  kept: KeptSettings;
  t: Words;
  save(file: string, text: string): void;
  forget(): void;
}

/** Settings of before that could not be read: they are still there, and this says why they are not in use. */
export function KeptNotice({ kept, t, save, forget }: Props): ReactElement {
  return (
    <section className="ecl-report ecl-report--bad" role="alert" aria-label={t("options.kept.title")}>
      <p>
        <strong>{t("options.kept.title")}</strong>
      </p>
      <p>{t("options.kept.text")}</p>
      <p>
        <code>{kept.problem}</code>
      </p>
      <div className="ecl-options__actions">
        <button type="button" className="ecl-button" onClick={() => save("export-control-lens-old-settings.json", kept.text)}>
          {t("options.kept.save")}
        </button>
        <button type="button" className="ecl-button" onClick={forget}>
          {t("options.kept.forget")}
        </button>
      </div>
    </section>
  );
}
