import words from "virtual:scout-words";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createScout } from "../src/linking/scout";
import { tellBackground } from "../src/messaging/from-script";
import { endWithAccess, endWithExtension } from "../src/messaging/lifetime";
import { isCardHost } from "../src/page/card-host-name";
import { isFirst } from "../src/page/meeting";
import { whenReopened } from "../src/page/reopened";
import { waitForSign } from "../src/page/scouting";
import { isSiteOff } from "../src/settings/page-settings";
import { whenPageSettings } from "../src/settings/storage";

/** On every news page: looks whether it could be on the story at all. Only then come the names, with another script. */
export default defineUnlistedScript(async () => {
  const end = new AbortController();
  if (!isFirst("scout", end.signal)) return;
  endWithExtension(end, document, whenReopened);
  endWithAccess(end, location.hostname);
  await whenPageSettings((settings) => !isSiteOff(settings, location.hostname), end.signal);
  try {
    await Promise.race([
      waitForSign(document, createScout(words), isCardHost, end.signal),
      whenPageSettings(({ everywhere }) => everywhere, end.signal),
    ]);
  } catch (error) {
    if (end.signal.aborted) return;
    throw error;
  }
  await tellBackground({ type: "sign" });
  end.abort();
});
