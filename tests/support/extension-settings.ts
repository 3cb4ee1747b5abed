/** What a reader sets for an extension in Chromium itself, on chrome://extensions. */
import type { Page } from "puppeteer-core";
import { openExtensionPage } from "./extension-page";
import type { Launched } from "./launch";

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess?: boolean; hostAccess?: "ON_CLICK" | "ON_ALL_SITES" }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
  removeHostPermission(extensionId: string, host: string): Promise<void>;
}

async function onExtensionsPage(launched: Launched, change: (page: Page) => Promise<void>): Promise<void> {
  const page = await launched.newPage();
  await page.goto("chrome://extensions/");
  await change(page);
  await page.close();
}

/** Switches developer mode on: without it Chromium does not start an unpacked extension anew. */
export async function developerMode(launched: Launched): Promise<void> {
  await onExtensionsPage(launched, (page) =>
    page.evaluate(async () => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    }),
  );
}

/** Allows the extension in private windows; Chromium starts it anew for that. Gives a page of its own, from after that. */
export async function allowPrivateWindows(launched: Launched): Promise<Page> {
  await developerMode(launched);
  await onExtensionsPage(launched, (page) =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, launched.extensionId),
  );
  for (let tries = 0; ; tries++)
    try {
      return await openExtensionPage(launched, "popup.html");
    } catch (error) {
      if (tries >= 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

/** Gives access to no site but those that are named from now on ("on specific sites"), or takes a named one back. */
export async function siteAccess(launched: Launched, what: "named-only" | "add" | "remove", host = ""): Promise<void> {
  await onExtensionsPage(launched, (page) =>
    page.evaluate(
      async (extensionId, change, site) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        if (change === "named-only") await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_CLICK" });
        else if (change === "add") await developerPrivate.addHostPermission(extensionId, site);
        else await developerPrivate.removeHostPermission(extensionId, site);
      },
      launched.extensionId,
      what,
      host,
    ),
  );
}
