import { type ReactElement, useId } from "react";

interface Props {
  label: string;
  /** The file's text. */
  onText(text: string): void;
}

/** A button that asks for a file. */
export function FileChoice({ label, onText }: Props): ReactElement {
  const id = useId();
  return (
    <span className="ecl-filechoice">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          void file?.text().then((text) => {
            // So that the same file, mended, can be chosen again.
            input.value = "";
            onText(text);
          });
        }}
      />
      <label htmlFor={id} className="ecl-button">
        {label}
      </label>
    </span>
  );
}
