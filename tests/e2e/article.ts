/** Small pages for the end-to-end tests, with real layout and just what each test needs. */

const style = `body { margin: 0; font: 18px/1.6 Georgia, "Noto Serif CJK SC", serif } main { width: 640px; margin: 40px auto } p { margin: 0 0 24px } aside { position: absolute; right: 8px; top: 8px; width: 180px; font-size: 13px }`;

/** A page around a body. */
export function page(body: string, { lang = "en", head = "" } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A test page</title><style>${style}</style>${head}</head><body>${body}</body></html>`;
}

const published = (day: string) => `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}T08:00:00-05:00"}</script>`;

const filler =
  "The members spoke for two hours about what the text would do and what it would leave to the agencies, and agreed to meet again before the summer.";

/** An English article of May 2024 whose first paragraph names a bill, an agency and a company; a name is split over elements. */
export const billArticle = page(
  `<main><article><h1>House panel unveils bill to curb exports of AI models</h1>
  <p id="first">The <a href="#bill">ENFORCE Act</a> would give the Bureau of <em>Industry</em> and Security a clear hand over systems made by firms such as OpenAI, the sponsors said on Wednesday in Washington.</p>
  <p>${filler}</p>
  <p id="second">Lawmakers named Nvidia and Huawei in the debate on the Entity List, and quoted the law of 2018, the Export Control Reform Act, several times in the course of the day.</p>
  ${`<p>${filler}</p>`.repeat(12)}
  <p id="last">Nvidia declined to comment on the bill, and Huawei could not be reached for comment by the time of publication, the paper said.</p>
  </article></main>`,
  { head: published("2024-05-09") },
);

/** A Traditional Chinese article. */
export const hantArticle = page(
  `<main><article><h1>美國收緊晶片出口管制</h1>
  <p id="first">美國商務部工業與安全局週二宣布，將多家中國企業列入實體清單。輝達的H20晶片須申請許可證，公司表示將配合政府要求，並評估對財務的影響。</p>
  <p>委員會週二舉行聽證，討論道路、學校和醫院的預算，兩黨議員都追問工程需要多長時間，並要求主管機關在下個月之前提出書面說明。</p>
  </article></main>`,
  { lang: "zh-Hant-TW", head: published("2025-04-16") },
);

/** A Simplified Chinese article in which 商务部 could be either country's ministry, and a short form that words near it decide. */
export const contestedArticle = page(
  `<main><article><h1>美国收紧人工智能芯片出口管制</h1>
  <p id="first">美国商务部周二宣布，将把多家中国企业列入实体清单，英伟达的H20芯片须申请许可证，公司表示将配合政府要求。</p>
  <p id="second">商务部表示，新规定自公布之日起生效，相关企业可以在三十天之内提出书面意见，逾期不再受理。</p>
  <p id="third">分析人士认为，商务部此举意在收紧先进计算芯片的出口，H20的销售首当其冲，市场普遍预计影响将在下个季度显现。</p>
  </article></main>`,
  { lang: "zh-Hans-CN", head: published("2025-04-16") },
);

/** An article about something else that names famous companies. */
export const phoneArticle = page(
  `<main><article><h1>Which phone to buy this autumn</h1>
  <p>Apple and Huawei both show new phones this week, and Meta has glasses to go with them. Nvidia is said to plan a handheld, though nobody has seen one.</p>
  <p>${filler}</p><p>${filler}</p></article></main>`,
);

/** An English article that names listed companies: one with a card, and others without. */
export const listedArticle = page(
  `<main><article><h1>Commerce adds chip firms to the Entity List</h1>
  <p id="first">The Bureau of Industry and Security added firms to the Entity List on Tuesday, among them Sugon, King Royal Technologies Co., Ltd. and Chengdu Haiguang Integrated Circuit, for work on supercomputers that use advanced chips.</p>
  <p>${filler}</p>
  <p id="last">King Royal Tecknologies Co., Ltd., a firm in another trade, has nothing to do with it.</p>
  </article></main>`,
  { head: published("2021-07-08") },
);
