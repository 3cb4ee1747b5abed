/** The card's one timer. */

/**
 * Gives a function that sets the alarm for a moment in milliseconds, or takes it back; the moment before is forgotten.
 * `ring` is told the time, never one before that moment: browsers round and blur their clocks
 * (https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/now#reduced_time_precision) and people
 * set them back, so a timer may run when the clock says that it is not due. No second one follows, and what waits for it
 * would wait for ever.
 */
export function createAlarm(ring: (at: number) => void, now: () => number): (moment: number | undefined) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (moment) => {
    clearTimeout(timer);
    if (moment !== undefined) timer = setTimeout(() => ring(Math.max(moment, now())), Math.max(0, moment - now()));
  };
}
