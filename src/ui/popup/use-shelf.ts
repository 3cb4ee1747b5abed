import { useEffect, useState } from "react";
import type { PopupServices, Shelf } from "./services";

/** What is known of the cards, once it has been loaded. It is asked for when the popup stands and takes keys. */
export function useShelf(services: PopupServices): { shelf: Shelf | undefined; failed: boolean } {
  const [shelf, setShelf] = useState<Shelf>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    services.shelf().then(
      (loaded) => wanted && setShelf(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [services]);
  return { shelf, failed };
}
