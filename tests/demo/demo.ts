/**
 * `npm run demo`: the built extension on sample news pages of our own writing. With a display it opens a window to try
 * it in; without one it tells what was found on each page and leaves pictures in .output/demo. `--firefox` takes
 * Firefox, `--headless` takes pictures although there is a display.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { samplePageRoutes } from "../pages/index.js";
import type { BrowserKind } from "../support/browsers.js";
import { launch } from "../support/launch.js";
import { startSite } from "../support/site.js";
import { takeTour } from "./tour.js";
import { openWindow } from "./window.js";

const kind: BrowserKind = process.argv.includes("--firefox") ? "firefox" : "chromium";
const output = resolve(import.meta.dirname, "../../.output");
const extension = join(output, kind === "chromium" ? "chrome-mv3" : "firefox-mv3");
const folder = join(output, kind === "chromium" ? "demo" : "demo-firefox");

/** Is there a screen on which a window can be opened? */
function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some((display) => display !== undefined && display !== "");
}

/** Runs the demo and gives the code to exit with. */
async function run(): Promise<number> {
  if (!existsSync(join(extension, "manifest.json"))) {
    console.error(`There is no built extension in ${extension}: run npm run build first.`);
    return 1;
  }
  const headless = process.argv.includes("--headless") || !hasDisplay();
  const site = await startSite(samplePageRoutes);
  try {
    const launched = await launch(kind, { extension, site, headless, viewport: { width: 1280, height: 900 } });
    try {
      if (!headless) {
        await openWindow(launched, site);
        return 0;
      }
      const wrong = await takeTour({ launched, site, extension, folder, say: (line) => console.log(line) });
      for (const line of wrong) console.error(`WRONG: ${line}`);
      console.log(`\nPictures of the pages, the card and the popup are in ${folder}`);
      return wrong.length === 0 ? 0 : 1;
    } finally {
      await launched.close();
    }
  } finally {
    await site.close();
  }
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(`The demo could not run: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});
