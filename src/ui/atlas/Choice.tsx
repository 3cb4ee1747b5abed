import type { ReactElement } from "react";

interface Option {
  value: string;
  label: string;
}

export interface ChoiceGroup {
  /** Without one, its options stand by themselves. */
  label?: string;
  options: readonly Option[];
}

interface Props {
  label: string;
  /** What to call choosing nothing. */
  any: string;
  value: string | undefined;
  groups: readonly ChoiceGroup[];
  onChoose(value: string | undefined): void;
}

/** One of the lists to filter by. */
export function Choice({ label, any, value, groups, onChoose }: Props): ReactElement {
  const known = value === undefined || groups.some(({ options }) => options.some((option) => option.value === value));
  return (
    <select
      className="ecl-atlas__choice"
      aria-label={label}
      data-chosen={value !== undefined}
      value={value ?? ""}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{any}</option>
      {!known && <option value={value}>{value}</option>}
      {groups
        .filter(({ options }) => options.length > 0)
        .map((group) => {
          const options = group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group.label === undefined ? (
            options
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options}
            </optgroup>
          );
        })}
    </select>
  );
}
