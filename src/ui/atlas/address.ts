/** The state of the atlas lives in the page's address: going back in the browser goes back in the atlas. */
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type AtlasState, readHash, writeHash } from "./atlas-state";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  const end = new AbortController();
  listeners.add(listener);
  window.addEventListener("hashchange", listener, { signal: end.signal });
  window.addEventListener("popstate", listener, { signal: end.signal });
  return () => {
    listeners.delete(listener);
    end.abort();
  };
}

export interface Address {
  state: AtlasState;
  /** Changes some of the state as a place of its own, to which the browser's Back returns. */
  go(change: Partial<AtlasState>): void;
  /** Changes some of the state in place: what is typed or dragged would make too many places. */
  adjust(change: Partial<AtlasState>): void;
  /** The address of the state with some of it changed, for links. */
  link(change: Partial<AtlasState>): string;
}

/** Reads the state from the address and follows it. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const state = useMemo(() => readHash(hash), [hash]);
  // From the address itself and not from the last drawing, so that two changes in one moment do not undo each other.
  const changed = useCallback((change: Partial<AtlasState>) => writeHash({ ...readHash(location.hash), ...change }), []);
  const go = useCallback(
    (change: Partial<AtlasState>) => {
      if (changed(change) === location.hash) return;
      history.pushState(null, "", changed(change));
      for (const listener of listeners) listener();
    },
    [changed],
  );
  const adjust = useCallback(
    (change: Partial<AtlasState>) => {
      history.replaceState(null, "", changed(change));
      for (const listener of listeners) listener();
    },
    [changed],
  );
  const link = useCallback((change: Partial<AtlasState>) => writeHash({ ...state, ...change }), [state]);
  return useMemo(() => ({ state, go, adjust, link }), [state, go, adjust, link]);
}
