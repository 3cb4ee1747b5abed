import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "wxt";
import { loadHosts } from "./src/dataset/build/dataset";
import { datasetAssets, datasetPlugin } from "./src/dataset/build/plugin";
import { matchPatterns } from "./src/dataset/hosts-schema";

const hosts = matchPatterns((await loadHosts()).flatMap((group) => group.hosts));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: "src/assets",
  outDir: ".output",
  vite: () => ({
    plugins: [react(), datasetPlugin()],
    build: { target: ["chrome128", "firefox153"], modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: "Export Control Lens",
    description: "Explains the names in news about AI export controls: rest the pointer on a marked term and read its card.",
    default_locale: undefined,
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    permissions: ["storage", "scripting", "activeTab", "contextMenus", ...(browser === "firefox" ? [] : ["sidePanel"])],
    omnibox: { keyword: "ecl" },
    host_permissions: hosts,
    optional_host_permissions: ["*://*/*"],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      next: { suggested_key: { default: "Alt+Shift+J" }, description: "Next marked name: show its card" },
      previous: { suggested_key: { default: "Alt+Shift+K" }, description: "Previous marked name: show its card" },
      open: { suggested_key: { default: "Alt+Shift+L" }, description: "Open the card of the name in view, with the keyboard in it" },
      // Chrome grants keys to four commands only; the reader may give keys to the others.
      list: {
        description: "List the names on this page",
        ...(browser === "firefox" && { suggested_key: { default: "Alt+Shift+O" } }),
      },
      "look-up": {
        description: "Look up the selected text",
        ...(browser === "firefox" && { suggested_key: { default: "Alt+Shift+I" } }),
      },
      _execute_action: { suggested_key: { default: "Alt+Shift+E" } },
      // Chromium suggests keys for four commands at most, so that there the reader chooses the panel's; Firefox has a command of its own for it.
      ...(browser === "firefox"
        ? { _execute_sidebar_action: { suggested_key: { default: "Alt+Shift+U" } } }
        : { panel: { description: "Open the side panel" } }),
    },
    // The scripts are named here and not by WXT, so that its start messages never reach a page.
    content_scripts: [
      { matches: hosts, js: ["scout.js"], run_at: "document_idle" },
      // As the reader's own sheet it reaches open shadow roots in Firefox; Chromium treats it as the author's, which does the same there.
      { matches: hosts, css: ["marks.css"], css_origin: "user" },
    ],
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: { id: "lens@exportcontrollens.org", strict_min_version: "153.0", data_collection_permissions: { required: ["none"] } },
      },
    }),
    ...(browser !== "firefox" && { minimum_chrome_version: "128" }),
  }),
  hooks: {
    "build:publicAssets": async (_wxt, files) => {
      for (const { name, contents } of await datasetAssets()) files.push({ relativeDest: name, contents });
      files.push({ relativeDest: "marks.css", contents: readFileSync("src/page/marks.css", "utf8") });
    },
  },
});
