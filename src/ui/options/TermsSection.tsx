import { type ReactElement, useRef, useState } from "react";
import type { Words } from "../../locales/i18n";
import { MOST_TERMS, type Term } from "../../terms/schema";
import { Section } from "./Section";
import { TermForm } from "./TermForm";
import { TermList } from "./TermList";
import { TermsTransfer } from "./TermsTransfer";

interface Props {
  terms: readonly Term[];
  t: Words;
  onSave(terms: readonly Term[]): void;
  save(file: string, text: string): void;
}

/** The reader's own cards. */
export function TermsSection({ terms, t, onSave, save }: Props): ReactElement {
  /** The term in the form; "new" for one that is not there yet. */
  const [edited, setEdited] = useState<Term | "new">();
  const [deleted, setDeleted] = useState<{ term: Term; before: readonly Term[] }>();
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEdited(undefined);
    add.current?.focus();
  };
  const put = (term: Term) => {
    onSave(edited === "new" ? [...terms, term] : terms.map((other) => (other === edited ? term : other)));
    close();
  };
  const remove = (term: Term) => {
    setDeleted({ term, before: terms });
    if (edited === term) setEdited(undefined);
    onSave(terms.filter((other) => other !== term));
    add.current?.focus();
  };
  return (
    <Section id="terms" title={t("terms.title")} hint={t("terms.hint")}>
      <TermList
        terms={terms}
        t={t}
        onEdit={(term) => {
          setDeleted(undefined);
          setEdited(term);
        }}
        onDelete={remove}
      />
      <p className="ecl-options__said" role="status">
        {deleted && (
          <>
            {t("terms.deleted", { name: deleted.term.name })}{" "}
            <button
              type="button"
              className="ecl-plain"
              onClick={() => {
                onSave(deleted.before);
                setDeleted(undefined);
              }}
            >
              {t("options.undo")}
            </button>
          </>
        )}
      </p>
      {edited !== undefined && (
        <TermForm
          key={edited === "new" ? "" : edited.name}
          term={edited === "new" ? undefined : edited}
          others={terms.filter((other) => other !== edited)}
          t={t}
          onSave={put}
          onCancel={close}
        />
      )}
      <div className="ecl-options__actions">
        <button ref={add} type="button" className="ecl-button" disabled={terms.length >= MOST_TERMS} onClick={() => setEdited("new")}>
          {t("terms.add")}
        </button>
        <span className="ecl-options__hint">{t("terms.count", { count: terms.length, most: MOST_TERMS })}</span>
      </div>
      <TermsTransfer {...{ terms, t, onSave, save }} />
    </Section>
  );
}
