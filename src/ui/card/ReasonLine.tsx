import { Fragment, type ReactElement } from "react";
import type { CompiledCard, Language, Trilingual } from "../../dataset/compiled";
import { contestedRules, type Reason } from "../../linking/mention";
import { type Words, wordOr } from "../../locales/i18n";

interface Props {
  card: CompiledCard;
  reason: Reason;
  surface: string | undefined;
  otherNames: Readonly<Record<string, Trilingual>> | undefined;
  language: Language;
  t: Words;
  onOther: ((id: string) => void) | undefined;
}

/** Stands for the other readings while the sentence is put together; no name holds it. */
const SLOT = "\u0000";

/** Why this name was linked, in one sentence. The other readings of a contested name can be opened from it. */
export function ReasonLine(props: Props): ReactElement {
  const { reason, otherNames, language, t, onOther } = props;
  const others = (reason.others ?? []).flatMap((id) => {
    const name = otherNames?.[id]?.[language];
    return name === undefined ? [] : [{ id, name }];
  });
  const [before, after] = sentenceOf(props, others.length > 0).split(SLOT);
  return (
    <span className="ecl-reason">
      {before}
      {after !== undefined &&
        others.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && t("reason.or")}
            {onOther ? (
              <button type="button" className="ecl-reason__other" aria-label={t("card.open", { name })} onClick={() => onOther(id)}>
                {name}
              </button>
            ) : (
              name
            )}
          </Fragment>
        ))}
      {after}
    </span>
  );
}

function sentenceOf({ card, reason, surface, language, t }: Props, knowsOthers: boolean): string {
  const { rule, evidence } = reason;
  if (contestedRules.has(rule)) {
    const name = card.name[language];
    const reading = knowsOthers
      ? t("reason.readAsNot", { surface: surface ?? name, name, others: SLOT })
      : t("reason.readAs", { surface: surface ?? name, name });
    if (!evidence) return t("reason.alone", { reading });
    // The last resort quotes either the outlet's host or the text's language.
    const ground = rule === "outlet" && !evidence.includes(".") ? t("reason.ground.outletLanguage") : wordsWith(t, `reason.ground.${rule}`, evidence);
    return t("reason.because", { reading, ground });
  }
  if (rule === "own" || rule === "misnomer" || rule === "cited") return t(`reason.${rule}`);
  return evidence ? wordsWith(t, `reason.${rule}`, evidence) : t("reason.context");
}

function wordsWith(t: Words, key: string, evidence: string): string {
  return wordOr(t, key, t("reason.context"), { evidence });
}
