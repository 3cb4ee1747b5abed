import type { ReactElement } from "react";
import type { CompiledCard, Language } from "../../dataset/compiled";
import { contestedRules, type Reason } from "../../linking/mention";
import { type Words, wordOr } from "../../locales/i18n";

interface Props {
  card: CompiledCard;
  reason: Reason;
  surface: string | undefined;
  language: Language;
  t: Words;
  /** Names the line for what stands under it. */
  id: string;
}

/** Why this name was linked, in one sentence. */
export function ReasonLine(props: Props): ReactElement {
  return (
    <span id={props.id} className="ecl-reason">
      {sentenceOf(props)}
    </span>
  );
}

function sentenceOf({ card, reason, surface, language, t }: Props): string {
  const { rule, evidence } = reason;
  const name = card.name[language];
  if (rule === "chosen") return t("reason.chosen", { surface: surface ?? name, name });
  if (contestedRules.has(rule)) {
    const reading = t("reason.readAs", { surface: surface ?? name, name });
    if (!evidence) return t("reason.alone", { reading });
    if (rule === "last-use" && evidence === surface) return t("reason.because", { reading, ground: t("reason.ground.lastUseSame") });
    // The last resort quotes either the outlet's host or the text's language.
    const ground = rule === "outlet" && !evidence.includes(".") ? t("reason.ground.outletLanguage") : wordsWith(t, `reason.ground.${rule}`, evidence);
    return t("reason.because", { reading, ground });
  }
  if (rule === "own" || rule === "misnomer" || rule === "cited" || rule === "on-list") return t(`reason.${rule}`);
  return evidence ? wordsWith(t, `reason.${rule}`, evidence) : t("reason.context");
}

function wordsWith(t: Words, key: string, evidence: string): string {
  return wordOr(t, key, t("reason.context"), { evidence });
}
