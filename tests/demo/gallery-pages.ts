/** An article in each language which names one card of every sort, and the names to rest on. */
import type { Language } from "./looks.js";

const style = `body { margin: 0; font: 18px/1.6 Georgia, "Noto Serif CJK SC", serif } main { max-width: 640px; margin: 30px auto; padding: 0 12px }
  @media (prefers-color-scheme: dark) { html { background: #16181c; color: #ddd } }`;

const article = (lang: string, day: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${title}</title><style>${style}</style>` +
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}T08:00:00Z"}</script></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;

export const galleryPages: Readonly<Record<Language, string>> = {
  en: article(
    "en",
    "2024-05-09",
    "House panel unveils bill to curb exports of AI models",
    `<p>The ENFORCE Act would give the Bureau of Industry and Security a clear hand over systems made by firms such as OpenAI. Commerce Secretary Gina Raimondo welcomed it.</p>
     <p>Huawei, on the Entity List since 2019, buys no Nvidia H100; the foreign direct product rule forbids it. MOFCOM Announcement No. 70 of 2025 put the rare earth rules on hold.</p>
     <p>The Disruptive Technology Strike Force was asked about the American AI Model Theft Prevention Act.
     The Entity List has King Royal Technologies Co., Ltd. and Chengdu Haiguang Integrated Circuit Co., Ltd. too.</p>`,
  ),
  "zh-Hans": article(
    "zh-CN",
    "2025-04-16",
    "美国收紧人工智能芯片出口管制",
    `<p>美国商务部工业与安全局周二宣布，将多家中国企业列入实体清单。ENFORCE法案与外国直接产品规则受到关注，华为、卢特尼克未予置评。中国商务部公告2025年第70号暂停实施稀土出口管制。</p>
     <p>美国商务部周二宣布，英伟达的H20芯片须申请许可证，公司表示将配合政府要求。</p>
     <p>商务部表示，新规定自公布之日起生效，相关企业可以在三十天之内提出书面意见，逾期不再受理。</p>
     <p>颠覆性技术打击工作组与国际紧急经济权利法亦被提及。实体清单上还有King Royal Technologies Co., Ltd.。</p>`,
  ),
  "zh-Hant": article(
    "zh-Hant-TW",
    "2025-04-16",
    "美國收緊人工智慧晶片出口管制",
    `<p>美國商務部工業與安全局週二宣布，將多家中國企業列入實體清單。ENFORCE法案與外國直接產品規則受到關注，華為、盧特尼克未予置評。中國商務部公告2025年第70號暫停實施稀土出口管制。</p>
     <p>美國商務部週二宣布，輝達的H20晶片須申請許可證，公司表示將配合政府要求。</p>
     <p>商務部表示，新規定自公布之日起生效，相關企業可以在三十天之內提出書面意見，逾期不再受理。</p>
     <p>顛覆性技術打擊工作組與國際緊急經濟權利法亦被提及。實體清單上還有King Royal Technologies Co., Ltd.。</p>`,
  ),
};

/** A place to rest on: the nth time that a text stands on the page. */
export interface Named {
  readonly text: string;
  readonly nth?: number;
}

/** The names to rest on, by what the picture is called. */
export const galleryNames: Readonly<Record<Language, Readonly<Record<string, Named>>>> = {
  en: {
    measure: { text: "ENFORCE Act" },
    agency: { text: "Industry and Security" },
    company: { text: "Huawei" },
    person: { text: "Raimondo" },
    product: { text: "H100" },
    concept: { text: "foreign direct product" },
    due: { text: "Announcement No. 70" },
    aged: { text: "Disruptive Technology" },
    misnomer: { text: "AI Model Theft Prevention" },
    listed: { text: "King Royal" },
    "listed-of-company": { text: "Chengdu Haiguang" },
  },
  "zh-Hans": {
    measure: { text: "ENFORCE法案" },
    agency: { text: "工业与安全局" },
    company: { text: "华为" },
    person: { text: "卢特尼克" },
    product: { text: "H20" },
    concept: { text: "外国直接产品" },
    due: { text: "公告2025年第70号" },
    contested: { text: "商务部", nth: 3 },
    aged: { text: "颠覆性技术" },
    misnomer: { text: "国际紧急经济权利法" },
    listed: { text: "King Royal" },
  },
  "zh-Hant": {
    measure: { text: "ENFORCE法案" },
    list: { text: "實體清單" },
    agency: { text: "工業與安全局" },
    company: { text: "華為" },
    person: { text: "盧特尼克" },
    product: { text: "H20" },
    concept: { text: "外國直接產品" },
    due: { text: "公告2025年第70號" },
    contested: { text: "商務部", nth: 3 },
    aged: { text: "顛覆性技術" },
    misnomer: { text: "國際緊急經濟權利法" },
    listed: { text: "King Royal" },
  },
};
