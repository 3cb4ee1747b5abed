/** What git knows of the tree: which files are in it, and which differ from the last commit. */
import { execFileSync } from "node:child_process";

/** Files that are changed, added, removed or unknown to git, as they stand relative to the root. */
export function changedFiles(root: string): string[] {
  const [...parts] = git(root, "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all");
  return parts.map((part) => part.slice(3));
}

/** All files that git keeps. */
export function trackedFiles(root: string): string[] {
  return git(root, "ls-files", "-z");
}

function git(root: string, ...words: string[]): string[] {
  return execFileSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 })
    .split("\0")
    .filter((part) => part !== "");
}
