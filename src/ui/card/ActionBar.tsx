import { type ComponentPropsWithRef, type ReactElement, useEffect, useId, useRef, useState } from "react";
import type { Words } from "../../locales/i18n";
import { Icon, type IconName } from "../Icon";
import type { CardActions } from "./card-actions";
import { NotHereMenu } from "./NotHereMenu";

interface Props {
  actions: CardActions | undefined;
  pinned: boolean;
  onPin(): void;
  /** The name of the card's thing. */
  name: string;
  /** What copying takes along. */
  line: string;
  t: Words;
  /** Says in place what came of an action; nothing takes it away. */
  onSaid(words: string | undefined): void;
  /** The line could not be copied: it is to be shown, so that the reader can do it. */
  onByHand(): void;
}

/** Milliseconds for which "copied" stands. */
const SAID_FOR = 2400;

/** The card's actions as quiet icons: copy a line to cite, keep it open, open the side panel, not here. */
export function ActionBar({ actions, pinned, name, line, t, onPin, onSaid, onByHand }: Props): ReactElement {
  const [copied, setCopied] = useState(false);
  const menuId = useId();
  const off = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const say = (words: string, done: () => void) => {
    clearTimeout(timer.current);
    onSaid(words);
    timer.current = setTimeout(() => {
      onSaid(undefined);
      done();
    }, SAID_FOR);
  };
  const copy = async () => {
    if (!(await actions?.copy(line))) return onByHand();
    setCopied(true);
    say(t("actions.copied"), () => setCopied(false));
  };
  const openPanel = async () => {
    if (!(await actions?.openPanel?.())) say(t("actions.panelFailed"), () => {});
  };
  const notHere = actions?.notHere;
  return (
    <div className="ecl-actions">
      {actions && <Tool icon={copied ? "check" : "copy"} words={t("actions.copy")} onPress={() => void copy()} />}
      <Tool icon="pin" words={t("card.pin")} onPress={onPin} aria-pressed={pinned} />
      {actions?.openPanel && <Tool icon="panel" words={t("actions.panel")} onPress={() => void openPanel()} />}
      {notHere && (
        <>
          <Tool
            ref={off}
            icon="off"
            words={t("actions.notHere")}
            onPress={() => notHere.setOpen(!notHere.isOpen)}
            aria-expanded={notHere.isOpen}
            aria-controls={notHere.isOpen ? menuId : undefined}
          />
          {notHere.isOpen && <NotHereMenu id={menuId} {...{ notHere, name, t }} opener={off} />}
        </>
      )}
    </div>
  );
}

type ToolProps = Pick<ComponentPropsWithRef<"button">, "ref" | "aria-pressed" | "aria-expanded" | "aria-controls"> & {
  icon: IconName;
  words: string;
  onPress(): void;
};

/** One icon with its name. */
function Tool({ icon, words, onPress, ...button }: ToolProps): ReactElement {
  return (
    <button {...button} type="button" className={`ecl-card__tool ecl-card__tool--${icon}`} aria-label={words} title={words} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
