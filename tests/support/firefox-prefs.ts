export type FirefoxPref = string | number | boolean;

export interface FirefoxPrefOptions {
  readonly proxyPort: number;
  readonly colorScheme: "light" | "dark";
  readonly lang: string;
  /** The internal UUID each extension shall get, by its id: moz-extension:// addresses are made of it. */
  readonly uuids: Readonly<Record<string, string>>;
}

/** Services which Firefox would ask by itself, each switched off at its own pref. */
const QUIET: Readonly<Record<string, FirefoxPref>> = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "app.update.service.enabled": false,
  "browser.aboutHomeSnippets.updateUrl": "",
  "browser.discovery.enabled": false,
  "browser.ml.enable": false,
  "browser.newtabpage.activity-stream.feeds.section.topstories": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.newtabpage.activity-stream.telemetry": false,
  "browser.ping-centre.telemetry": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.provider.google4.updateURL": "",
  "browser.safebrowsing.provider.google5.updateURL": "",
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.search.serpEventTelemetryCategorization.enabled": false,
  "browser.topsites.contile.enabled": false,
  "browser.urlbar.quicksuggest.enabled": false,
  "captivedetect.canonicalURL": "",
  "datareporting.usage.uploadEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.blocklist.enabled": false,
  "extensions.getAddons.get.url": "",
  "extensions.systemAddon.update.enabled": false,
  "geo.enabled": false,
  "identity.fxaccounts.enabled": false,
  "media.gmp-manager.url": "",
  "media.gmp-provider.enabled": false,
  "messaging-system.rsexperimentloader.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.predictor.enabled": false,
  "network.prefetch-next": false,
  "network.trr.mode": 5,
  "nimbus.rollouts.enabled": false,
  "privacy.query_stripping.enabled": false,
  "security.OCSP.enabled": 0,
  "security.remote_settings.crlite_filters.enabled": false,
  "security.remote_settings.intermediates.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "telemetry.fog.test.localhost_port": -1,
  "toolkit.coverage.endpoint.base": "",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
  "toolkit.telemetry.unified": false,
};

/** The prefs that make Firefox see only our site, and keep quiet. Puppeteer adds its own below these. */
export function firefoxPrefs({ proxyPort, colorScheme, lang, uuids }: FirefoxPrefOptions): Record<string, FirefoxPref> {
  return {
    ...QUIET,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    // A proxy that says no must be the end of it; by default Firefox then goes out directly.
    "network.proxy.failover_direct": false,
    "network.proxy.allow_bypass": false,
    "dom.security.https_first": false,
    "dom.security.https_first_pbm": false,
    "dom.security.https_first_schemeless": false,
    "dom.security.https_only_mode": false,
    "network.stricttransportsecurity.preloadlist": false,
    "browser.chrome.site_icons": false,
    "extensions.webextensions.uuids": JSON.stringify(uuids),
    // A prompt for an optional permission sits in the browser's own window, where no test can press it.
    "extensions.webextOptionalPermissionPrompts": false,
    "intl.accept_languages": lang,
    "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
    "ui.systemUsesDarkTheme": colorScheme === "dark" ? 1 : 0,
  };
}
