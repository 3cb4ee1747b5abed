import type { ChangeEvent, ReactElement, Ref } from "react";

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  trouble: string | undefined;
  /** As many lines; one, if left out. */
  rows?: number;
  most?: number;
  inputRef?: Ref<HTMLInputElement>;
  onType(value: string): void;
}

/** A field with its label, a hint, and what is wrong with what stands in it. */
export function TermField({ id, label, hint, value, trouble, rows, most, inputRef, onType }: Props): ReactElement {
  const shared = {
    id,
    className: "ecl-field",
    value,
    "aria-invalid": trouble !== undefined,
    "aria-describedby": `${id}-about`,
    ...(most !== undefined && { maxLength: most }),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onType(event.currentTarget.value),
  };
  return (
    <div className="ecl-termfield">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type="text" ref={inputRef} {...shared} /> : <textarea rows={rows} {...shared} />}
      <p id={`${id}-about`} className={trouble === undefined ? "ecl-options__hint" : "ecl-options__trouble"}>
        {trouble ?? hint}
      </p>
    </div>
  );
}
