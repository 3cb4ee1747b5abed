import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { commandsFor } from "../src/card/commands";
import { runCard } from "../src/card/controller";
import { createFace } from "../src/card/face";
import { createHost } from "../src/card/host";
import { createNames } from "../src/card/names";
import type { Language } from "../src/dataset/compiled";
import { tellBackground } from "../src/messaging/from-script";
import { answerPage } from "../src/messaging/page-desk";
import { answerFollowers } from "../src/messaging/page-followers";
import { findAnnotator } from "../src/page/meeting";
import { stageFor } from "../src/page/stage";
import { changeSetting, loadPageSettings, switchOff, watchPageSettings } from "../src/settings/storage";
import cardStyles from "../src/ui/card.css?inline";
import namesStyles from "../src/ui/names/names.css?inline";
import tokens from "../src/ui/tokens.css?inline";

/** On pages that name something: the hover card. Put in by the background, beside the annotating script. */
export default defineUnlistedScript(async () => {
  const met = findAnnotator();
  if (!met || met.annotator.hasCard) return;
  met.annotator.hasCard = true;
  const { annotator, signal } = met;
  let settings = await loadPageSettings();
  const wearPalette = () => {
    host.mount.dataset.palette = settings.palette;
  };
  watchPageSettings((next) => {
    settings = next;
    wearPalette();
  }, signal);

  const card = async (id: string) => (await tellBackground({ type: "card", id })) ?? undefined;
  const entries = async (ids: string[]) => (await tellBackground({ type: "entries", ids })) ?? {};
  const stage = stageFor(annotator, document);
  const host = createHost(document, tokens + cardStyles, signal);
  wearPalette();
  const services = {
    card,
    cardLanguage: () => settings.cardLanguage,
    setCardLanguage: (cardLanguage: Language) => void changeSetting({ cardLanguage }).catch(() => undefined), // not stored: it holds for this card all the same
    // Firefox opens its sidebar only from pages of the extension's own
    // (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions).
    ...(!import.meta.env.FIREFOX && { openPanel: async () => (await tellBackground({ type: "panel" })) ?? false }),
    switchOff,
  };
  const face = createFace(host, stage, services, signal);
  const control = runCard({ stage, host, face, card, entries, signal });
  face.control = control;
  const names = createNames({ stage, styles: tokens + namesStyles, control, services: { ...services, entries }, signal });
  answerPage(stage, commandsFor(stage, control, names), signal);
  answerFollowers(stage, signal);
  void tellBackground({ type: "desk" });
});
