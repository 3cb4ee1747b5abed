import { type RefObject, useLayoutEffect, useState } from "react";

/** How far an element lies below the top of the content that scrolls around it, also when what stands above it grows. */
export function useTopWithin(outer: HTMLElement | null, element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const inner = element.current;
    if (!outer || !inner) return;
    const measure = () => setTop(Math.round(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop));
    measure();
    const watch = new ResizeObserver(measure);
    // Whatever stands beside the element or above it, for any of it may push it down.
    for (const part of outer.children) watch.observe(part);
    return () => watch.disconnect();
  }, [outer, element]);
  return top;
}
