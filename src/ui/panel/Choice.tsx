import type { ReactElement } from "react";

interface Props<T extends string> {
  /** What is chosen here, for those who do not see it. */
  name: string;
  choices: Readonly<Record<T, string>>;
  chosen: T;
  onChoose(choice: T): void;
}

/** A few ways to see the same thing, side by side, of which one is on. */
export function Choice<T extends string>({ name, choices, chosen, onChoose }: Props<T>): ReactElement {
  const all = Object.entries(choices) as [T, string][];
  return (
    <fieldset className="ecl-choice" aria-label={name}>
      {all.map(([choice, words]) => (
        <button key={choice} type="button" className="ecl-choice__one" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}
