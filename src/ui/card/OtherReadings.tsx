import type { ReactElement } from "react";
import type { Language, Trilingual } from "../../dataset/compiled";
import { type Reason, sureRules } from "../../linking/mention";
import type { Words } from "../../locales/i18n";
import { Icon } from "../Icon";

interface Props {
  reason: Reason;
  otherNames: Readonly<Record<string, Trilingual>> | undefined;
  language: Language;
  t: Words;
  /** Id of the line that says why the name was linked. */
  reasonId: string;
  onRead(card: string | undefined): void;
}

/**
 * What else a name that leaves room for doubt could be: a button for each other card that bears it, the way back from a
 * choice first. Where no other card bears it, its marks can be taken off.
 */
export function OtherReadings({ reason, otherNames, language, t, reasonId, onRead }: Props): ReactElement | null {
  if (sureRules.has(reason.rule)) return null;
  const others = (reason.others ?? []).flatMap((id, index) => {
    const name = otherNames?.[id]?.[language];
    if (name === undefined) return [];
    const isBack = reason.rule === "chosen" && index === 0;
    return [{ id, icon: isBack ? ("undo" as const) : ("swap" as const), words: t(isBack ? "reason.goBack" : "reason.readInstead", { name }) }];
  });
  const choices = others.length ? others : [{ id: undefined, icon: "close" as const, words: t("reason.notThis") }];
  return (
    <ul className="ecl-readings">
      {choices.map(({ id, icon, words }) => (
        <li key={words}>
          <button type="button" className="ecl-readings__choice" aria-describedby={reasonId} onClick={() => onRead(id)}>
            <Icon name={icon} />
            <span>{words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
