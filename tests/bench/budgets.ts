/** Every budget of speed and size. `npm run bench` tells the figures against them; `e2e/byte-budget.test.ts` holds those of size. */
export const budgets = {
  /** Linking a text, at most so many times what a bare pass over it takes. */
  linking: 6,
  /** The first look at a text without a sign of the story, likewise. */
  scout: 6,
  /** How many times as long a general matcher must take over folding and finding. */
  peers: 3,
  /** A page annotated or scouted, walk, flows and paint included, at most so many times the floor. */
  page: 6,
  /** How many times as long mark.js must take over a page. */
  markJs: 1000,
  /** Linking with the names of the official lists, at most so many times what it takes without. */
  listed: 1.25,
  /** The largest lexicon against the smallest. */
  growth: 1.3,
  /** Milliseconds from the end of the intent delay to the card: a frame at 60 a second and what a timer may be late. */
  cardWarm: 17,
  cardAsleep: 150,
  /** Milliseconds until the popup takes letters, and for each of them. */
  popupReady: 100,
  keystroke: 16,
  /** Milliseconds of our slices on a page that loads or changes: 95 in 100 of them, and the longest. */
  slice: 8,
  longestSlice: 50,
  /** How much a page's heap may be, after changes or hours, of what it was before. */
  heapGrowth: 1.1,
  /** Kilobytes: what every page of the listed sites gets, plain and packed. */
  scoutBytes: { raw: 90, gzip: 30 },
  /** Kilobytes, a little above what the scripts weigh: one that grows past them is to be looked at, then raised or mended. */
  scripts: { "annotate.js": 475, "card.js": 455, "background.js": 260 },
  /** Kilobytes of all scripts that the popup's page names. */
  popupScripts: 700,
};
