import { type ReactElement, type RefObject, useLayoutEffect, useRef } from "react";
import type { Words } from "../../locales/i18n";
import type { NotHere } from "./card-actions";

interface Props {
  id: string;
  notHere: NotHere;
  /** The name of the card's thing. */
  name: string;
  t: Words;
  /** The button that opened it: it gets the focus back. */
  opener: RefObject<HTMLButtonElement | null>;
}

/** What can be switched off from here: this name, this page, this site. A press anywhere else in the card closes it. */
export function NotHereMenu({ id, notHere, name, t, opener }: Props): ReactElement {
  const place = useRef<HTMLFieldSetElement>(null);
  const { host, off, setOpen } = notHere;

  // While it goes it must still know whether the focus is in it.
  useLayoutEffect(() => {
    const menu = place.current;
    const root = menu?.getRootNode();
    const button = opener.current;
    menu?.querySelector("button")?.focus({ preventScroll: true });
    const pressed = ({ target }: Event) => {
      if (!(target instanceof Node) || menu?.contains(target) || button?.contains(target)) return;
      setOpen(false);
    };
    root?.addEventListener("pointerdown", pressed);
    return () => {
      root?.removeEventListener("pointerdown", pressed);
      if (button?.isConnected && menu?.contains(activeIn(root))) button.focus({ preventScroll: true });
    };
  }, [opener, setOpen]);

  const choices = [
    { what: "name", words: t("actions.offName", { name }) },
    { what: "page", words: t("actions.offPage") },
    ...(host ? [{ what: "site", words: t("actions.offSite", { host }) } as const] : []),
  ] as const;
  return (
    <fieldset
      ref={place}
      id={id}
      className="ecl-not-here"
      aria-label={t("actions.notHere")}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && relatedTarget !== opener.current && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      {choices.map(({ what, words }) => (
        <button key={what} type="button" className="ecl-not-here__choice" onClick={() => off(what)}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}

function activeIn(root: Node | undefined): Element | null {
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}
