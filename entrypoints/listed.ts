import packed from "virtual:listed-names";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { listedNamesInSteps } from "../src/linking/listed-names";
import { findAnnotator, isFirst } from "../src/page/meeting";
import { inSlices } from "../src/page/slices";

/** On pages that name something: the names of the official lists, for the annotator that is there already. */
export default defineUnlistedScript(async () => {
  const met = findAnnotator();
  if (!met || !isFirst("listed", met.signal)) return;
  const { annotator, signal } = met;
  const listed = await inSlices(listedNamesInSteps(packed), document, signal).catch(() => undefined); // it ended meanwhile
  if (listed) annotator.setListed(listed);
});
