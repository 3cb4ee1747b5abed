/** Pages that mean harm, or do it without meaning to. */
import { page } from "./article";
import { story } from "./living-page";

/** Milliseconds after which the broken page mends what it broke, so that a test can look at it again. */
export const mendsAfter = 7000;

/** What a page breaks of its own world before any script of the extension runs. */
const broken = `<script>{
  const refuse = () => { throw new Error("the page's own trap") };
  const mended = [];
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const traps = [[Element.prototype, "attachShadow"], [Array.prototype, "map"], [Array.prototype, Symbol.iterator], [Node.prototype, "contains"],
    [JSON, "parse"], [JSON, "stringify"], [Element.prototype, "append"], [Element.prototype, "remove"], [Map.prototype, "get"], [Map.prototype, "set"],
    [Set.prototype, "has"], [Document.prototype, "createElement"], [EventTarget.prototype, "addEventListener"], [HTMLElement.prototype, "showPopover"]];
  for (let i = 0; i < traps.length; i++) {
    const owner = traps[i][0], name = traps[i][1];
    mended[i] = { owner, name, descriptor: getOwnPropertyDescriptor(owner, name) };
  }
  const globals = ["Promise", "MutationObserver", "requestIdleCallback", "Highlight"];
  for (let i = 0; i < globals.length; i++) mended[traps.length + i] = { owner: window, name: globals[i], descriptor: getOwnPropertyDescriptor(window, globals[i]) };
  for (let i = 0; i < mended.length; i++) defineProperty(mended[i].owner, mended[i].name, { value: refuse, configurable: true });
  setTimeout(() => { for (let i = 0; i < mended.length; i++) defineProperty(mended[i].owner, mended[i].name, mended[i].descriptor) }, ${mendsAfter});
}</script>`;

const body = (text: string) => `<main><article><h1>US tightens export controls on AI chips</h1>${text}</article></main>`;
const plain = body(`<p>${story.nvidia}</p><p>${story.huawei}</p>`);

export const trickyPage = page(plain);
export const brokenWorld = page(plain, { head: broken });

/** Defines the name of the card's host as an element of the page's own, in the hope of a way in. */
export const claimedHost = page(plain, {
  head: `<script>
    window.caught = [];
    customElements.define("export-control-lens", class extends HTMLElement {
      constructor() { super(); try { window.caught.push(this.attachInternals().shadowRoot) } catch (error) { window.caught.push(null) } }
      connectedCallback() { window.caught.push(this.shadowRoot) }
    });
  </script>`,
});

/** Says its date in structured data that no sound parser should choke on. */
export const swollenData = page(plain, {
  head: `<script type="application/ld+json">{"@graph":[${"{},".repeat(60_000)}{}]}</script><script type="application/ld+json">${"[".repeat(20_000)}</script>`,
});

/** Text in which characters are missing, hidden or turn the direction. */
export const oddLetters = page(
  body(
    `<p>\\u202e${story.nvidia}\\u202c</p><p>${story.huawei}</p><p id="split">${[..."Entity List"].map((letter, i) => `<${i % 2 ? "b" : "i"}>${letter}</${i % 2 ? "b" : "i"}>`).join("")} of the Bureau</p>
    <p id="joined">AS\u200dML and SMIC need export licences.</p><script>document.querySelector("#split").append("\\ud83d", "\\udc00 x \\ud800", "\\u2067 y")</script>`
      .replaceAll("\\u202e", "\u202e")
      .replaceAll("\\u202c", "\u202c"),
  ),
);

/** A page whose own policy allows nothing at all. */
export const strictReply = {
  body: page(plain).replace(/<link[^>]*>|<style>.*?<\/style>/gs, ""),
  headers: { "Content-Security-Policy": "default-src 'none'; require-trusted-types-for 'script'" },
};
