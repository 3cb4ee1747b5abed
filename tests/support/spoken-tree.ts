import type { CDPSession, Page, Protocol } from "puppeteer-core";

type Node = Protocol.Accessibility.AXNode;

/** Roles that are read as one piece: their name, what they are, how they stand. */
const pieces = new Set(["button", "link", "heading", "image", "textbox", "combobox", "DisclosureTriangle", "summary"]);
/** Roles that do not end a line. */
const inline = new Set(["generic", "none", "StaticText", "emphasis", "strong", "superscript", "InlineTextBox", "mark", "time"]);

/**
 * What a screen reader reads on its way through an element, line by line, by Chromium's own accessibility tree, which sees
 * into closed shadow roots. Chromium only.
 */
export async function spokenLines(page: Page, role: string): Promise<string[]> {
  const session: CDPSession = await page.createCDPSession();
  try {
    await session.send("Accessibility.enable");
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const root = nodes.find((node) => node.role?.value === role && !node.ignored);
    if (root === undefined) throw new Error(`the accessibility tree has no ${role}`);
    return readOut(root, new Map(nodes.map((node) => [node.nodeId, node])));
  } finally {
    await session.detach().catch(() => undefined);
  }
}

function readOut(root: Node, byId: ReadonlyMap<string, Node>): string[] {
  const lines: string[] = [`${root.role?.value}: ${root.name?.value ?? ""}`];
  let line = "";
  const flush = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  const walk = (node: Node): void => {
    const role = String(node.role?.value ?? "none");
    const name = String(node.name?.value ?? "");
    if (!node.ignored && role === "InlineTextBox") return;
    if (!node.ignored && role === "StaticText") {
      line += name;
      return;
    }
    if (!node.ignored && pieces.has(role)) {
      const said = [name, role === "DisclosureTriangle" ? "fold" : role, ...statesOf(node)].join(", ");
      if (role === "link") line += ` [${said}] `;
      else {
        flush();
        lines.push(said);
      }
      return;
    }
    const isBlock = !node.ignored && !inline.has(role);
    if (isBlock) flush();
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child);
    }
    if (isBlock) flush();
  };
  for (const id of root.childIds ?? []) {
    const child = byId.get(id);
    if (child) walk(child);
  }
  flush();
  return lines;
}

function statesOf({ properties = [] }: Node): string[] {
  return properties.flatMap(({ name, value }) => {
    if (name === "pressed") return [value.value === "true" ? "pressed" : "not pressed"];
    if (name === "expanded") return [value.value ? "open" : "closed"];
    if (name === "level") return [`level ${value.value}`];
    return [];
  });
}
