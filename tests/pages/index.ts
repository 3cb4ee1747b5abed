/** The sample pages as a small web: invented subdomains of real news hosts, of which none forces https on browsers. */
import { readFileSync } from "node:fs";
import type { Routes } from "../support/site.js";

/** What a page must show: names marked, a few on an otherwise unrelated page, or nothing at all. */
export type Expectation = "marks" | "nothing" | "not on the list";

/** One sample page, where it stands and what is expected of the extension there. */
export interface SamplePage {
  readonly host: string;
  readonly path: string;
  /** The file in this folder. */
  readonly file: string;
  readonly expect: Expectation;
}

export const samplePages: readonly SamplePage[] = [
  { host: "sample-page.apnews.com", path: "/article", file: "wire-en.html", expect: "marks" },
  { host: "sample-page.caixin.com", path: "/article", file: "finance-zh-hans.html", expect: "marks" },
  { host: "sample-page.cna.com.tw", path: "/article", file: "tech-zh-hant.html", expect: "marks" },
  { host: "sample-page.thehill.com", path: "/", file: "front-page-en.html", expect: "marks" },
  { host: "sample-page.theregister.com", path: "/article", file: "phones-en.html", expect: "nothing" },
  { host: "sample-page.csis.org", path: "/article", file: "long-names-en.html", expect: "marks" },
  { host: "sample-page.example.org", path: "/article", file: "wire-en.html", expect: "not on the list" },
];

/** Routes for `startSite`. A file is read anew for each visit, so that a page may be edited while a browser shows it. */
export const samplePageRoutes: Routes = Object.fromEntries(
  samplePages.map(({ host, path, file }) => [`${host}${path}`, () => readFileSync(new URL(file, import.meta.url), "utf8")]),
);

/** The sample page made from a file, on a host of the list. */
export function samplePage(file: string): SamplePage {
  const page = samplePages.find((sample) => sample.file === file);
  if (page === undefined) throw new Error(`there is no sample page ${file}`);
  return page;
}
