import lexicon from "virtual:lexicon";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { runCard } from "../../src/card/controller";
import { createFace } from "../../src/card/face";
import { createHost } from "../../src/card/host";
import { createLinker } from "../../src/linking/linker";
import { unpackInSteps } from "../../src/linking/packed-lexicon";
import { runThrough } from "../../src/linking/steps";
import { readCard, readIndex } from "../../src/messaging/dataset-files";
import { openWelcome } from "../../src/messaging/welcome-services";
import { annotatePage } from "../../src/page/annotator";
import { isCardHost } from "../../src/page/card-host-name";
import { stageFor } from "../../src/page/stage";
import { defaultSettings } from "../../src/settings/schema";
import cardStyles from "../../src/ui/card.css?inline";
import tokens from "../../src/ui/tokens.css?inline";
import { WelcomeView } from "../../src/ui/welcome/WelcomeView";
import "../../src/page/marks.css";
import "../../src/ui/tokens.css";
import "../../src/ui/welcome/welcome.css";

/** The sentence on this page is marked and explained as on any other page, by the same parts. */
const { signal } = new AbortController();
const services = await openWelcome();
const root = document.getElementById("root");
// At once, so that the page is whole when it is read: a second reading would take the first card away under the pointer.
if (root) flushSync(() => createRoot(root).render(<WelcomeView services={{ ...services, showNext: () => control.command("next") }} />));

const annotator = annotatePage({
  document,
  linker: createLinker(runThrough(unpackInSteps(lexicon))),
  look: { ...defaultSettings, density: "every" },
  isWanted: () => true,
  everywhere: false,
  isOurs: isCardHost,
  signal,
});
const stage = stageFor(annotator, document);
const host = createHost(document, tokens + cardStyles, signal);
const face = createFace(host, stage, { card: readCard, cardLanguage: () => "page", setCardLanguage: () => {} }, signal);
const control = runCard({ stage, host, face, card: readCard, entries: readIndex, signal });
face.control = control;
