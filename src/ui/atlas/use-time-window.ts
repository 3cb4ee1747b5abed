/** The part of time on show: as the address says, or ahead of it while the reader is still zooming. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Address } from "./address";
import { daysOf, type TimeWindow, windowOf } from "./time-window";

/** Browsers allow only so many changes of the address in a while: it is written when the zooming rests. */
const REST = 250;

/** `undefined` for the whole window. */
export type SetWindow = (window: TimeWindow | undefined) => void;

export function useTimeWindow({ state: { days }, adjust }: Address, today: string, bounds: TimeWindow): { window: TimeWindow; setWindow: SetWindow } {
  const [draft, setDraft] = useState<{ window: TimeWindow | undefined }>();
  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(() => {
      adjust({ days: draft.window && daysOf(draft.window) });
      setDraft(undefined);
    }, REST);
    return () => clearTimeout(timer);
  }, [draft, adjust]);
  const written = useMemo(() => windowOf(days, today, bounds), [days, today, bounds]);
  const whole = useMemo(() => windowOf(undefined, today, bounds), [today, bounds]);
  const setWindow = useCallback((window: TimeWindow | undefined) => setDraft({ window }), []);
  return { window: draft ? (draft.window ?? whole) : written, setWindow };
}
