import { type RefObject, useLayoutEffect, useState } from "react";

/** Before anything is laid out, as wide as a window usually is. */
const USUAL = 960;

/** The width of an element in whole pixels, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const place = element.current;
    if (!place) return;
    const measure = () => setWidth(Math.floor(place.clientWidth) || USUAL);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
