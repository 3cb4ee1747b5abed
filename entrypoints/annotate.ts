import lexicon from "virtual:lexicon";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { linkerInSteps } from "../src/linking/linker";
import { unpackInSteps } from "../src/linking/packed-lexicon";
import { tellBackground } from "../src/messaging/from-script";
import { endWithExtension } from "../src/messaging/lifetime";
import { annotatePage } from "../src/page/annotator";
import { isCardHost } from "../src/page/card-host-name";
import { isFirst, leaveAnnotator } from "../src/page/meeting";
import { inSlices } from "../src/page/slices";
import { wantedBy } from "../src/settings/page-settings";
import { loadPageSettings, watchPageSettings } from "../src/settings/storage";

/** On news pages: finds the names and marks them. The card comes with another script, once there is something to explain. */
export default defineUnlistedScript(async () => {
  const end = new AbortController();
  if (!isFirst("annotate", end.signal)) return;
  endWithExtension(end, document);
  const settings = await loadPageSettings();
  const { density, everywhere } = settings;
  const { hostname } = location;
  const linker = await inSlices(prepared(), document, end.signal);
  const annotator = annotatePage({
    document,
    linker,
    density,
    isWanted: wantedBy(settings, hostname),
    everywhere,
    isOurs: isCardHost,
    signal: end.signal,
  });
  leaveAnnotator(annotator, end.signal);
  watchPageSettings((changed) => {
    annotator.setDensity(changed.density);
    annotator.setWanted(wantedBy(changed, hostname));
  }, end.signal);
  let told = 0;
  annotator.onChange(() => {
    const cards = new Set(annotator.mentions().map((mention) => mention.card)).size;
    if (cards !== told) void tellBackground({ type: "page", cards });
    told = cards;
  });
});

function* prepared() {
  return yield* linkerInSteps(yield* unpackInSteps(lexicon));
}
