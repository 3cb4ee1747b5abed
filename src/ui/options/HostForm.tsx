import { type FormEvent, type ReactElement, useId, useState } from "react";
import type { Words } from "../../locales/i18n";
import { hostNameOf } from "./host-name";

interface Props {
  label: string;
  button: string;
  t: Words;
  /** Takes a host; gives what is to be said against it, if anything. Called straight from the reader's click. */
  onHost(host: string): Promise<string | undefined>;
}

/** A field for the name of a site. */
export function HostForm({ label, button, t, onHost }: Props): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [trouble, setTrouble] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const host = hostNameOf(typed);
    if (host === undefined) return setTrouble(t("options.sites.noHost"));
    setTrouble("");
    onHost(host).then(
      (said) => {
        setTrouble(said ?? "");
        if (said === undefined) setTyped("");
      },
      () => setTrouble(t("options.failed")),
    );
  };
  return (
    <form className="ecl-hostform" onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
      <div className="ecl-hostform__row">
        <input
          id={id}
          className="ecl-field"
          type="text"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={trouble !== ""}
          aria-describedby={`${id}-trouble`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="ecl-button">
          {button}
        </button>
      </div>
      <p className="ecl-options__trouble" id={`${id}-trouble`} role="alert">
        {trouble}
      </p>
    </form>
  );
}
