import { type ReactElement, useEffect, useId, useRef } from "react";
import type { Words } from "../../locales/i18n";

/** The line to cite where the browser did not let it be copied: selected, for the reader to do it. */
export function ByHand({ line, t }: { line: string; t: Words }): ReactElement {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div className="ecl-by-hand">
      <p id={id} role="status">
        {t("actions.byHand")}
      </p>
      <textarea ref={field} readOnly rows={3} value={line} aria-labelledby={id} />
    </div>
  );
}
