import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import { type Kind, kinds, type Tone } from "../../dataset/standing";
import type { Words } from "../../locales/i18n";
import { Icon } from "../Icon";
import { kindWord, placeWord, standingWord, typeWord } from "../wording";
import { type Filter, isFiltered, noFilter, type View } from "./atlas-state";
import { Choice, type ChoiceGroup } from "./Choice";
import type { Facets, Listed } from "./filter";

interface Props {
  view: View;
  filter: Filter;
  facets: Facets;
  /** What tells how many cards are left. */
  count: string;
  language: Language;
  t: Words;
  onChange(filter: Filter): void;
}

const tones: readonly Tone[] = ["good", "wait", "dead", "calm"];

/** What narrows the view: words, kind, type, jurisdiction, standing. Each choice says how many cards it would leave by itself. */
export function FilterBar({ view, filter, facets, count, language, t, onChange }: Props): ReactElement {
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  const word = (label: string, number: number | undefined) => t("atlas.option", { word: label, count: number ?? 0 });
  const shownKinds = kinds.filter((kind) => facets.kinds.has(kind) && (filter.kind === undefined || kind === filter.kind));
  const grouped = (values: ReadonlyMap<string, number>, say: (kind: Kind, rest: string) => string): ChoiceGroup[] =>
    shownKinds.map((kind) => ({
      label: kindWord(t, kind),
      options: [...values].flatMap(([value, number]) => {
        const rest = value.slice(kind.length + 1);
        const label = value.startsWith(`${kind}.`) ? say(kind, rest) : "";
        return label ? [{ value, label: word(label, number) }] : [];
      }),
    }));
  const types = grouped(facets.types, (kind, type) => typeWord(t, { kind, type: type as Listed["entry"]["type"] }));
  const standings = grouped(facets.standings, (kind, standing) =>
    tones.some((tone) => tone === standing) ? "" : standingWord(t, language, kind, { standing }),
  );
  // Of measures, whole tones can be chosen too.
  const wholeTones = tones.flatMap((tone) => {
    const number = facets.standings.get(`measure.${tone}`);
    return number === undefined ? [] : [{ value: `measure.${tone}`, label: word(t(`atlas.tone.${tone}`), number) }];
  });
  if (shownKinds.includes("measure")) standings.unshift({ label: t("atlas.toneGroup"), options: wholeTones });
  return (
    <search className="ecl-atlas__filter">
      <label className="ecl-field ecl-atlas__text">
        <Icon name="search" />
        <span className="ecl-unseen">{t("atlas.text")}</span>
        <input
          className="ecl-field__input"
          type="search"
          placeholder={t("atlas.text")}
          autoComplete="off"
          spellCheck={false}
          value={filter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      {view !== "timeline" && (
        <Choice
          label={t("atlas.kind")}
          any={t("atlas.anyKind")}
          value={filter.kind}
          groups={[{ options: [...facets.kinds].map(([kind, number]) => ({ value: kind, label: word(kindWord(t, kind as Kind), number) })) }]}
          onChoose={(value) => set({ kind: kinds.find((kind) => kind === value), type: undefined, standing: undefined })}
        />
      )}
      <Choice label={t("atlas.type")} any={t("atlas.anyType")} value={filter.type} groups={types} onChoose={(type) => set({ type })} />
      <Choice
        label={t("atlas.place")}
        any={t("atlas.anyPlace")}
        value={filter.place}
        groups={[
          {
            options: [...facets.places].map(([place, number]) => ({
              value: place,
              label: word(placeWord(t, place as Listed["entry"]["jurisdiction"]), number),
            })),
          },
        ]}
        onChoose={(place) => set({ place })}
      />
      <Choice
        label={t("atlas.standing")}
        any={t("atlas.anyStanding")}
        value={filter.standing}
        groups={standings}
        onChoose={(standing) => set({ standing })}
      />
      {isFiltered(view === "timeline" ? { ...filter, kind: undefined } : filter) && (
        <button type="button" className="ecl-atlas__quiet" onClick={() => onChange(noFilter)}>
          {t("atlas.clear")}
        </button>
      )}
      <p className="ecl-atlas__count" role="status">
        {count}
      </p>
    </search>
  );
}
