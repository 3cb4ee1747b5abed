import { type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import type { Words } from "../../locales/i18n";
import { problemsOf } from "../../settings/schema";
import { LONGEST_NAME, LONGEST_NOTE, sameName, type Term, termSchema } from "../../terms/schema";
import { problemWording } from "./problem-words";
import { TermField } from "./TermField";

interface Props {
  /** The term to edit; none for a new one. */
  term: Term | undefined;
  /** The other terms, whose names are taken. */
  others: readonly Term[];
  t: Words;
  onSave(term: Term): void;
  onCancel(): void;
}

const fields = ["name", "aliases", "note", "link"] as const;

/** The words of the fields as they are typed. */
type Typed = Record<(typeof fields)[number], string>;

/** What is wrong with the fields. */
type Troubles = Partial<Typed>;

/** One term, to be written or mended. Nothing is taken before it is by the schema. */
export function TermForm({ term, others, t, onSave, onCancel }: Props): ReactElement {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed>({
    name: term?.name ?? "",
    aliases: term?.aliases.join("\n") ?? "",
    note: term?.note ?? "",
    link: term?.link ?? "",
  });
  const [troubles, setTroubles] = useState<Troubles>({});
  useEffect(() => first.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { term: read, troubles: found } = checked(typed, others, t);
    setTroubles(found);
    if (read) return onSave(read);
    document.getElementById(`${id}-${fields.find((name) => found[name])}`)?.focus();
  };
  const field = (name: keyof Typed) => ({
    id: `${id}-${name}`,
    value: typed[name],
    trouble: troubles[name] && t("terms.trouble", { field: t(`terms.${name}`), problem: troubles[name] }),
    onType: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form className="ecl-termform" onSubmit={submit} noValidate aria-label={t(term ? "terms.edit" : "terms.new")}>
      <TermField {...field("name")} inputRef={first} label={t("terms.name")} most={LONGEST_NAME} />
      <TermField {...field("aliases")} label={t("terms.aliases")} hint={t("terms.aliasesHint")} rows={2} />
      <TermField {...field("note")} label={t("terms.note")} hint={t("terms.noteHint", { most: LONGEST_NOTE })} rows={3} most={LONGEST_NOTE} />
      <TermField {...field("link")} label={t("terms.link")} hint={t("terms.linkHint")} />
      <div className="ecl-options__actions">
        <button type="submit" className="ecl-button ecl-button--main">
          {t("terms.save")}
        </button>
        <button type="button" className="ecl-button" onClick={onCancel}>
          {t("terms.cancel")}
        </button>
      </div>
    </form>
  );
}

/** The term that was typed, or the first thing that is wrong with each field. */
function checked(typed: Typed, others: readonly Term[], t: Words): { term?: Term; troubles: Troubles } {
  const read = termSchema.safeParse(asTerm(typed), { error: problemWording(t) });
  if (read.success) {
    const taken = others.some(({ name }) => sameName(name) === sameName(read.data.name));
    return taken ? { troubles: { name: t("options.problem.distinct") } } : { term: read.data, troubles: {} };
  }
  const troubles: Troubles = {};
  for (const { where, message } of problemsOf(read.error, "")) {
    const field = fields.find((name) => where.split(".")[0] === name) ?? "name";
    troubles[field] ??= message;
  }
  return { troubles };
}

/** What was typed as a term: spaces around and between evened out, empty fields left out. */
function asTerm({ name, aliases, note, link }: Typed) {
  const plain = (text: string) => text.trim().replace(/\s+/g, " ");
  const lines = aliases.split("\n").map(plain).filter(Boolean);
  return { name: plain(name), aliases: [...new Set(lines)], note: plain(note), ...(link.trim() && { link: link.trim() }) };
}
