import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { runCard } from "../src/card/controller";
import { createFace } from "../src/card/face";
import { createHost } from "../src/card/host";
import { tellBackground } from "../src/messaging/from-script";
import { answerPage } from "../src/messaging/page-desk";
import { answerFollowers } from "../src/messaging/page-followers";
import { findAnnotator } from "../src/page/meeting";
import { stageFor } from "../src/page/stage";
import { changeSetting, loadPageSettings, watchPageSettings } from "../src/settings/storage";
import cardStyles from "../src/ui/card.css?inline";
import tokens from "../src/ui/tokens.css?inline";

/** On pages that name something: the hover card. Put in by the background, beside the annotating script. */
export default defineUnlistedScript(async () => {
  const met = findAnnotator();
  if (!met || met.annotator.hasCard) return;
  met.annotator.hasCard = true;
  const { annotator, signal } = met;
  let settings = await loadPageSettings();
  watchPageSettings((next) => {
    settings = next;
  }, signal);

  const card = async (id: string) => (await tellBackground({ type: "card", id })) ?? undefined;
  const entries = async (ids: string[]) => (await tellBackground({ type: "entries", ids })) ?? {};
  const stage = stageFor(annotator, document);
  const host = createHost(document, tokens + cardStyles, signal);
  const face = createFace(host, stage, {
    card,
    cardLanguage: () => settings.cardLanguage,
    setCardLanguage: (cardLanguage) => void changeSetting({ cardLanguage }),
  });
  face.control = runCard({ stage, host, face, card, entries, signal });
  answerPage(stage, face.control, signal);
  answerFollowers(stage, signal);
  void tellBackground({ type: "desk" });
});
