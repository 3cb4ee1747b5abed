import { useEffect, useState } from "react";
import type { ListShelf, PopupServices, Shelf } from "./services";

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

/**
 * What rows need of listed names, once some row is to show one: the lists are a large file, and most pages name none of
 * their names. Where they cannot be read the rows do without them.
 */
export function useListedEntries(services: PopupServices, isWanted: boolean): Shelf["entry"] | undefined {
  const [entry, setEntry] = useState<{ of: Shelf["entry"] }>();
  useEffect(() => {
    if (!isWanted || entry) return;
    let wanted = true;
    services.listedEntries().then(
      (of) => wanted && setEntry({ of }),
      (error: unknown) => {
        console.error(error);
        if (wanted) setEntry({ of: () => undefined });
      },
    );
    return () => {
      wanted = false;
    };
  }, [services, isWanted, entry]);
  return entry?.of;
}

/** What is known of the official lists, from the first query on: most who open the popup look at the page's names only. */
export function useListShelf(services: PopupServices, isWanted: boolean): ListShelf | undefined {
  const [shelf, setShelf] = useState<ListShelf>();
  useEffect(() => {
    if (!isWanted || shelf) return;
    let wanted = true;
    services.listShelf().then((loaded) => wanted && setShelf(loaded), console.error);
    return () => {
      wanted = false;
    };
  }, [services, isWanted, shelf]);
  return shelf;
}
