/** The chosen card, fetched when it is chosen. */
import { useEffect, useState } from "react";
import type { CompiledCard } from "../../dataset/compiled";
import type { AtlasServices } from "./services";

/** A card that was fetched, or why there is none. */
export type OpenCard = { id: string; card: CompiledCard } | { id: string; failed: true };

/** The last card that came; while the next is on its way the one before stays, so that nothing flickers. */
export function useOpenCard(id: string | undefined, services: AtlasServices): OpenCard | undefined {
  const [open, setOpen] = useState<OpenCard>();
  useEffect(() => {
    if (id === undefined) {
      setOpen(undefined);
      return;
    }
    const end = new AbortController();
    services.card(id).then(
      (card) => end.signal.aborted || setOpen({ id, card }),
      () => end.signal.aborted || setOpen({ id, failed: true }),
    );
    return () => end.abort();
  }, [id, services]);
  return open;
}
