/** The changelog: a heading `## 1.2.3` for each version, the newest first. */

/** What the changelog says of a version; undefined when it has no entry for it, or an empty one. */
export function entryFor(version: string, changelog: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  return section?.slice(section.indexOf("\n") + 1).trim() || undefined;
}
