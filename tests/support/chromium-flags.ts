/** Parts of Chromium which would send http pages to https, or phone home. */
const DISABLED_FEATURES = [
  "HttpsUpgrades",
  "HttpsFirstBalancedMode",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsFirstModeV2",
  "HttpsFirstModeIncognito",
  "AutofillServerCommunication",
  "CertificateTransparencyComponentUpdater",
  "InterestFeedContentSuggestions",
  "NetworkTimeServiceQuerying",
  "OptimizationGuideModelDownloading",
  "OptimizationHints",
  "SegmentationPlatform",
  "Translate",
];

export interface ChromiumFlagOptions {
  readonly proxyPort: number;
  readonly colorScheme: "light" | "dark";
  readonly lang: string;
  readonly windowSize: { readonly width: number; readonly height: number };
}

/** The command line that makes Chromium see only our site, and keep quiet. Puppeteer adds its own on top. */
export function chromiumFlags({ proxyPort, colorScheme, lang, windowSize }: ChromiumFlagOptions): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Chromium spares loopback from proxying unless told so.
    "--proxy-bypass-list=<-loopback>",
    // Behind the proxy no name needs resolving. What tries to go around the proxy gets nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    `--disable-features=${DISABLED_FEATURES.join(",")}`,
    "--allow-browser-signin=false",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-field-trial-config",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--dns-prefetch-disable",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    // Glyphs at the same places on every machine, whatever its font settings.
    "--font-render-hinting=none",
    `--lang=${lang}`,
    `--accept-lang=${lang}`,
    `--window-size=${windowSize.width},${windowSize.height}`,
    ...(colorScheme === "dark" ? ["--force-dark-mode"] : []),
    // Chromium refuses to run its sandbox as root, which is what a container's user is.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
