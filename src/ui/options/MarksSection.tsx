import type { ReactElement } from "react";
import { kinds } from "../../dataset/standing";
import type { Words } from "../../locales/i18n";
import { densities, markStyles, palettes } from "../../settings/page-settings";
import type { Settings } from "../../settings/schema";
import { KindMark } from "../KindMark";
import { kindWord } from "../wording";
import { Choices } from "./Choices";
import { MarksSample } from "./MarksSample";
import { Section } from "./Section";

interface Props {
  settings: Settings;
  t: Words;
  onChange(change: Partial<Settings>): void;
}

/** How names are marked on pages, with a sample that follows each choice. */
export function MarksSection({ settings, t, onChange }: Props): ReactElement {
  const { markStyle, palette, density, everywhere, kindsOff } = settings;
  return (
    <Section id="marks" title={t("options.marks.title")}>
      <MarksSample settings={settings} t={t} />
      <Choices
        label={t("options.marks.style")}
        value={markStyle}
        options={markStyles.map((value) => ({ value, label: t(`options.marks.styles.${value}`) }))}
        onChoose={(value) => onChange({ markStyle: value })}
      />
      <Choices
        label={t("options.marks.palette")}
        hint={markStyle === "line" ? undefined : t("options.marks.paletteIdle")}
        disabled={markStyle !== "line"}
        value={palette}
        options={palettes.map((value) => ({ value, label: t(`options.marks.palettes.${value}`) }))}
        onChoose={(value) => onChange({ palette: value })}
      />
      <Choices
        label={t("options.marks.density")}
        value={density}
        options={densities.map((value) => ({ value, label: t(`options.marks.densities.${value}`) }))}
        onChoose={(value) => onChange({ density: value })}
      />
      <fieldset className="ecl-choices">
        <legend>{t("options.marks.kinds")}</legend>
        <div className="ecl-checks">
          {kinds.map((kind) => (
            <label key={kind} className={`ecl-check ecl-kind-${kind}`}>
              <input
                type="checkbox"
                checked={!kindsOff.includes(kind)}
                onChange={(event) =>
                  onChange({ kindsOff: kinds.filter((other) => (other === kind ? !event.currentTarget.checked : kindsOff.includes(other))) })
                }
              />
              <span>{kindWord(t, kind)}</span>
              <KindMark kind={kind} />
            </label>
          ))}
        </div>
      </fieldset>
      <Choices
        label={t("options.marks.where")}
        hint={t("options.marks.whereHint")}
        value={everywhere ? "everywhere" : "topic"}
        options={(["topic", "everywhere"] as const).map((value) => ({ value, label: t(`options.marks.${value}`) }))}
        onChoose={(value) => onChange({ everywhere: value === "everywhere" })}
      />
    </Section>
  );
}
