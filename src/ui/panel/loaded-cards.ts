import { useEffect, useState } from "react";
import type { CompiledCard } from "../../dataset/compiled";

/** The cards of these ids as they arrive, each asked for once; one that cannot be had stays out. */
export function useLoadedCards(ids: readonly string[], card: (id: string) => Promise<CompiledCard>): ReadonlyMap<string, CompiledCard> {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, CompiledCard>>(new Map());
  const wanted = ids.join(" ");
  useEffect(() => {
    let current = true;
    const missing = wanted.split(" ").filter((id) => id && !loaded.has(id));
    if (missing.length === 0) return;
    void Promise.allSettled(missing.map(card)).then((answers) => {
      if (!current) return;
      const found = answers.flatMap((answer) => (answer.status === "fulfilled" ? [[answer.value.id, answer.value] as const] : []));
      // Nothing new is no change: another round would ask for what cannot be had again.
      if (found.length) setLoaded((before) => new Map([...before, ...found]));
    });
    return () => {
      current = false;
    };
  }, [wanted, card, loaded]);
  return loaded;
}
