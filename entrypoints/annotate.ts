import lexicon from "virtual:lexicon";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { linkerInSteps } from "../src/linking/linker";
import { withOwnNames } from "../src/linking/own-names";
import { unpackInSteps } from "../src/linking/packed-lexicon";
import { tellBackground } from "../src/messaging/from-script";
import { endWithAccess, endWithExtension } from "../src/messaging/lifetime";
import { tellPageCount } from "../src/messaging/page-count";
import { annotatePage } from "../src/page/annotator";
import { isCardHost } from "../src/page/card-host-name";
import { isFirst, leaveAnnotator } from "../src/page/meeting";
import { whenReopened } from "../src/page/reopened";
import { inSlices } from "../src/page/slices";
import { wantedBy } from "../src/settings/page-settings";
import { loadPageSettings, watchPageSettings } from "../src/settings/storage";
import { ownNames } from "../src/terms/own-card";
import { loadTerms, type StoredTerms, watchTerms } from "../src/terms/storage";

/** On news pages: finds the names and marks them. The card comes with another script, once there is something to explain. */
export default defineUnlistedScript(async () => {
  const end = new AbortController();
  if (!isFirst("annotate", end.signal)) return;
  endWithExtension(end, document, whenReopened);
  endWithAccess(end, location.hostname);
  let [settings, terms] = await Promise.all([loadPageSettings(), loadTerms()]);
  const { hostname } = location;
  const bundled = await inSlices(unpackInSteps(lexicon), document, end.signal);
  const linkerWith = (own: StoredTerms) => inSlices(linkerInSteps(withOwnNames(bundled, ownNames(own.terms), own.pairs)), document, end.signal);
  let linker = await linkerWith(terms);
  const annotator = annotatePage({
    document,
    linker,
    look: settings,
    isWanted: wantedBy(settings, hostname),
    everywhere: settings.everywhere,
    isOurs: isCardHost,
    signal: end.signal,
  });
  leaveAnnotator(annotator, end.signal);
  watchPageSettings((changed) => {
    annotator.setLook(changed);
    annotator.setWanted(wantedBy(changed, hostname));
    if (changed.everywhere !== settings.everywhere) annotator.setLinking({ linker, everywhere: changed.everywhere });
    settings = changed;
  }, end.signal);
  watchTerms(async (changed) => {
    terms = changed;
    const made = await linkerWith(changed).catch(() => undefined); // the script ended meanwhile
    if (!made || terms !== changed) return;
    linker = made;
    annotator.setLinking({ linker, everywhere: settings.everywhere });
  }, end.signal);
  const count = tellPageCount(
    { cards: () => new Set(annotator.mentions().map((mention) => mention.card)).size, hasCard: () => annotator.hasCard },
    tellBackground,
  );
  annotator.onChange(count.changed);
  /** Back from the browser's memory of earlier pages. */
  const shownAgain = (event: PageTransitionEvent) => {
    if (event.persisted) count.shownAgain();
  };
  const listen = () => addEventListener("pageshow", shownAgain, { signal: end.signal });
  listen();
  whenReopened(document, listen, end.signal);
});
