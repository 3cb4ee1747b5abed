import type { KeyboardEvent, ReactElement, ReactNode, Ref } from "react";
import { buttonAt, isFirstRow } from "./list-keys";

interface Props {
  listsRef: Ref<HTMLDivElement>;
  /** The reader left the lists upwards. */
  onLeave(): void;
  children: ReactNode;
}

/** The lists that stand while nothing is typed, walked by the arrow keys as one. */
export function Lists({ listsRef, onLeave, children }: Props): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { currentTarget: lists, target, key } = event;
    if (!(target instanceof HTMLButtonElement) || target.dataset["side"] === undefined) return;
    const to = buttonAt(lists, target, key);
    if (to) to.focus();
    else if (key === "ArrowUp" && isFirstRow(lists, target)) onLeave();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: short ways between the buttons inside.
    <div ref={listsRef} className="ecl-lists" onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
