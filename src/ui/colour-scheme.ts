import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** Light or dark, as the reader's system has it, also when it changes. */
export function useColourScheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, () => (matchMedia(query).matches ? "dark" : "light"));
}
