/** Random changes of a page, by which it is put into states that nobody would think of. */
import fc from "fast-check";

export type Step = readonly [act: string, name: string, where: number, also: number];

const names = ["p", "div", "span", "b", "li", "x-part", "code", "br", "#text", "#space", "#comment", "#root"];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom("add", "add", "add", "write", "remove", "move", "hide", "empty"),
  fc.constantFrom(...names),
  fc.nat({ max: 60 }),
  fc.nat({ max: 60 }),
);

/** Changes that come at once, and after a while the next. */
export const bursts: fc.Arbitrary<Step[][]> = fc.array(fc.array(step, { minLength: 1, maxLength: 12 }), { maxLength: 8 });

/** Every node that may be changed: the body and what is in it, and in the shadow roots in it. */
function nodesOf(body: Element): Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    found.push(node);
    const shadow = node.nodeType === 1 ? (node as Element).shadowRoot : null;
    if (shadow) visit(shadow);
    for (const child of node.childNodes) visit(child);
  };
  visit(body);
  return found;
}

function reaches(ancestor: Node, node: Node | null): boolean {
  for (let at = node; at; at = at.nodeType === 11 ? (at as ShadowRoot).host : at.parentNode) if (at === ancestor) return true;
  return false;
}

/** Makes what changes a page by a step; where that is impossible, not at all. `words` gives the nth text that is written. */
export function shuffling(body: Element, words: (count: number) => string): (step: Step) => void {
  const document = body.ownerDocument;
  let count = 0;

  function make(name: string): Node {
    count++;
    if (name === "#text") return document.createTextNode(words(count));
    if (name === "#space") return document.createTextNode("\n  ");
    if (name === "#comment") return document.createComment("none");
    if (name !== "#root") return document.createElement(name);
    const host = document.createElement("div");
    const p = document.createElement("p");
    p.textContent = words(count);
    host.attachShadow({ mode: "open" }).append(p);
    return host;
  }

  return ([act, name, where, also]) => {
    const all = nodesOf(body);
    const at = all[where % all.length] as Node;
    const other = all[also % all.length] as Node;
    const inside = at.nodeType === 1 || at.nodeType === 11;
    if (act === "add" && inside) at.insertBefore(make(name), at.childNodes[also % (at.childNodes.length + 1)] ?? null);
    if (act === "write" && at.nodeType === 3) (at as Text).data = words(++count);
    if (at === body || at.nodeType === 11) {
      if (act === "empty") at.textContent = "";
      return;
    }
    if (act === "remove") at.parentNode?.removeChild(at);
    if (act === "hide" && at.nodeType === 1) (at as Element).toggleAttribute("hidden");
    if (act === "move" && (other.nodeType === 1 || other.nodeType === 11) && !reaches(at, other)) other.insertBefore(at, other.firstChild);
  };
}
