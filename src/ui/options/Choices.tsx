import { type ReactElement, type ReactNode, useId } from "react";

interface Props<T extends string> {
  label: string;
  hint?: string | undefined;
  value: T;
  options: readonly { value: T; label: ReactNode; lang?: string }[];
  disabled?: boolean | undefined;
  onChoose(value: T): void;
}

/** One of a few, all in sight. */
export function Choices<T extends string>({ label, hint, value, options, disabled = false, onChoose }: Props<T>): ReactElement {
  const id = useId();
  return (
    <fieldset className="ecl-choices" disabled={disabled} {...(hint !== undefined && { "aria-describedby": id })}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p className="ecl-options__hint" id={id}>
          {hint}
        </p>
      )}
      <div className="ecl-choices__row">
        {options.map((option) => (
          <label key={option.value} className="ecl-choices__one" lang={option.lang}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
