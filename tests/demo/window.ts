/** The demo with a display: a real window with the sample pages in tabs, which stays until it is closed. */
import { samplePages } from "../pages/index.js";
import type { Launched } from "../support/launch.js";
import type { Site } from "../support/site.js";

/** Opens the pages, says what to try, and comes back when the window was closed or Ctrl+C was pressed. */
export async function openWindow(launched: Launched, site: Site): Promise<void> {
  // Puppeteer's own listener would end this process on the spot, with the profile still on the disk.
  process.removeAllListeners("SIGINT");
  const closed = new Promise<void>((resolve) => {
    launched.browser.once("disconnected", () => resolve());
    process.once("SIGINT", () => resolve());
  });
  const blank = await launched.browser.pages();
  const first = await launched.newPage();
  for (const [nth, { host, path }] of samplePages.entries()) {
    const page = nth === 0 ? first : await launched.newPage();
    await page.goto(site.url(host, path));
  }
  for (const page of blank) await page.close();
  await first.bringToFront();
  console.log("Rest the pointer on a faintly underlined name; then press the extension's button and search for Nvida or 实体清单.");
  console.log("The tabs are sample pages in English and Chinese. Close the window or press Ctrl+C to end.");
  await closed;
}
