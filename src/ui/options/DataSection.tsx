import { type ReactElement, useState } from "react";
import type { Language, Trilingual } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { defaultSettings, type Problem, type Settings } from "../../settings/schema";
import { differences, readSettingsFile, writeSettingsFile } from "../../settings/settings-file";
import { DifferenceTable } from "./DifferenceTable";
import { differenceWords } from "./difference-words";
import { FileChoice } from "./FileChoice";
import { ProblemList } from "./ProblemList";
import { problemWording } from "./problem-words";
import { Section } from "./Section";

interface Props {
  settings: Settings;
  language: Language;
  t: Words;
  nameOf(id: string): Trilingual | undefined;
  replace(settings: Settings): void;
  save(file: string, text: string): void;
}

/** What came of a file, or of the wish for the defaults. */
type Step =
  | { step: "problems"; problems: Problem[] }
  | { step: "review"; next: Settings }
  /** `before` is for taking it back. */
  | { step: "done"; before: Settings };

/** Settings as a file, out and in. Before anything changes the reader sees what would. */
export function DataSection({ settings, language, t, nameOf, replace, save }: Props): ReactElement {
  const [state, setState] = useState<Step>();
  const read = (text: string) => {
    const file = readSettingsFile(text, problemWording(t));
    setState("problems" in file ? { step: "problems", problems: file.problems } : { step: "review", next: file.settings });
  };
  const rows = state?.step === "review" ? differences(settings, state.next).map((one) => differenceWords(one, language, t, nameOf)) : [];
  const take = (next: Settings) => {
    setState({ step: "done", before: settings });
    replace(next);
  };
  return (
    <Section id="data" title={t("options.data.title")} hint={t("options.data.hint")}>
      <div className="ecl-options__actions">
        <button type="button" className="ecl-button" onClick={() => save("export-control-lens-settings.json", writeSettingsFile(settings))}>
          {t("options.data.export")}
        </button>
        <FileChoice label={t("options.data.import")} onText={read} />
        <button type="button" className="ecl-button" onClick={() => setState({ step: "review", next: defaultSettings })}>
          {t("options.data.defaults")}
        </button>
      </div>
      {state?.step === "problems" && <ProblemList problems={state.problems} t={t} />}
      {state?.step === "review" && (
        <section className="ecl-report" aria-label={t("options.data.review")}>
          <p role="status">
            <strong>{t(rows.length ? "options.data.review" : "options.data.same")}</strong>
          </p>
          <DifferenceTable rows={rows} t={t} />
          <div className="ecl-options__actions">
            {rows.length > 0 && (
              <button type="button" className="ecl-button ecl-button--main" onClick={() => take(state.next)}>
                {t("options.data.take")}
              </button>
            )}
            <button type="button" className="ecl-button" onClick={() => setState(undefined)}>
              {t(rows.length ? "options.data.leave" : "options.data.close")}
            </button>
          </div>
        </section>
      )}
      {state?.step === "done" && (
        <p className="ecl-report" role="status">
          {t("options.data.taken")}{" "}
          <button
            type="button"
            className="ecl-plain"
            onClick={() => {
              setState(undefined);
              replace(state.before);
            }}
          >
            {t("options.undo")}
          </button>
        </p>
      )}
    </Section>
  );
}
