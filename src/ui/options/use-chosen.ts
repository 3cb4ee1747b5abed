import { useEffect, useState } from "react";
import type { Chosen, OptionsServices } from "./services";

/** What the reader has chosen, here or elsewhere, with a way to show a change before it is stored. */
export function useChosen(services: OptionsServices): [Chosen, (change: (chosen: Chosen) => Chosen) => void] {
  const [chosen, setChosen] = useState(services.chosen);
  useEffect(() => {
    const end = new AbortController();
    services.watch(setChosen, end.signal);
    return () => end.abort();
  }, [services]);
  return [chosen, setChosen];
}
