/** A peer: all names in one RegExp, common beginnings shared, as regex-trie and its like build it. */

interface Node {
  next: Map<string, Node>;
  end: boolean;
}

const special = /[\\^$.*+?()[\]{}|/-]/g;

/** Matches any of the names, the longest first, between boundaries of Latin words. */
export function trieRegExp(names: readonly string[]): RegExp {
  const root: Node = { next: new Map(), end: false };
  for (const name of names) {
    let node = root;
    for (const character of name) {
      let next = node.next.get(character);
      if (!next) {
        next = { next: new Map(), end: false };
        node.next.set(character, next);
      }
      node = next;
    }
    node.end = true;
  }
  return new RegExp(`(?<![a-z0-9])(?:${source(root)})(?![a-z0-9])`, "g");
}

function source(node: Node): string {
  const branches = [...node.next].map(([character, next]) => character.replace(special, "\\$&") + source(next));
  if (branches.length === 0) return "";
  const alternatives = branches.length === 1 && !node.end ? branches[0] : `(?:${branches.join("|")})`;
  return node.end ? `${alternatives}?` : String(alternatives);
}
