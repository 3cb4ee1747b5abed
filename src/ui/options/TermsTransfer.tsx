import { type ReactElement, useState } from "react";
import type { Words } from "../../locales/i18n";
import type { Problem } from "../../settings/schema";
import type { Term } from "../../terms/schema";
import { MOST_TERMS } from "../../terms/schema";
import { mergeTerms, readTermsFile, writeTermsFile } from "../../terms/terms-file";
import { Dotted } from "../Dotted";
import { FileChoice } from "./FileChoice";
import { ProblemList } from "./ProblemList";
import { problemWording } from "./problem-words";

interface Props {
  terms: readonly Term[];
  t: Words;
  onSave(terms: readonly Term[]): void;
  save(file: string, text: string): void;
}

/** Terms as one file, out and in. Before anything changes the reader sees what would. */
export function TermsTransfer({ terms, t, onSave, save }: Props): ReactElement {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [file, setFile] = useState<readonly Term[]>();
  const merged = file && mergeTerms(terms, file);
  const read = (text: string) => {
    const found = readTermsFile(text, problemWording(t));
    setProblems("problems" in found ? found.problems : []);
    setFile("terms" in found ? found.terms : undefined);
  };
  const nothing = merged !== undefined && merged.added.length + merged.changed.length === 0;
  const close = () => setFile(undefined);
  return (
    <>
      <div className="ecl-options__actions">
        <button
          type="button"
          className="ecl-button"
          disabled={terms.length === 0}
          onClick={() => save("export-control-lens-terms.json", writeTermsFile(terms))}
        >
          {t("terms.export")}
        </button>
        <FileChoice label={t("terms.import")} onText={read} />
      </div>
      {problems.length > 0 && <ProblemList problems={problems} t={t} />}
      {merged && (
        <section className="ecl-report" aria-label={t("terms.review")}>
          <p role="status">
            <strong>{nothing ? t("terms.same") : merged.over ? t("terms.over", { count: merged.over, most: MOST_TERMS }) : t("terms.review")}</strong>
          </p>
          {merged.added.length > 0 && (
            <p>
              {t("terms.added", { count: merged.added.length })} <Dotted>{merged.added}</Dotted>
            </p>
          )}
          {merged.changed.length > 0 && (
            <p>
              {t("terms.changed", { count: merged.changed.length })} <Dotted>{merged.changed}</Dotted>
            </p>
          )}
          <div className="ecl-options__actions">
            {!nothing && merged.over === 0 && (
              <button
                type="button"
                className="ecl-button ecl-button--main"
                onClick={() => {
                  onSave(merged.terms);
                  close();
                }}
              >
                {t("terms.take")}
              </button>
            )}
            <button type="button" className="ecl-button" onClick={close}>
              {t(nothing ? "options.data.close" : "options.data.leave")}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
