/** What a citation's small card says: the citation as each language prints it, and what its numbers mean. */
import { ordinal } from "./citation";
import type { Trilingual } from "./compiled";

export interface CitationWords {
  name: Trilingual;
  summary: Trilingual;
}

interface Said {
  /** The Chinese name, into which the Latin form is put in brackets. */
  hans: string;
  hant: string;
  /** What kind of citation it is and what its numbers mean; without a full stop. */
  en: string;
  inHans: string;
  inHant: string;
}

function words(text: string, { hans, hant, en, inHans, inHant }: Said): CitationWords {
  return {
    name: { en: text, "zh-Hans": `${hans}（${text}）`, "zh-Hant": `${hant}（${text}）` },
    summary: {
      en: `${en}. The dataset has no card on it.`,
      "zh-Hans": `${inHans}。本数据集未收录其卡片。`,
      "zh-Hant": `${inHant}。本資料集未收錄其卡片。`,
    },
  };
}

export function federalRegisterWords(text: string, volume: string, page: string): CitationWords {
  return words(text, {
    hans: `《联邦公报》第${volume}卷第${page}页`,
    hant: `《聯邦公報》第${volume}卷第${page}頁`,
    en: `A citation of the Federal Register, the US government's daily journal of rules and notices: volume ${volume}, page ${page}`,
    inHans: `美国《联邦公报》（联邦政府每日刊载规则与公告的公报）的引注：第${volume}卷，第${page}页`,
    inHant: `美國《聯邦公報》（聯邦政府每日刊載規則與公告的公報）的引註：第${volume}卷，第${page}頁`,
  });
}

/** `part` alone is a whole part; with `section` a section of it. */
export function regulationWords(text: string, title: string, part: string, section: string | undefined): CitationWords {
  const whole = section === undefined;
  return words(text, {
    hans: `《联邦法规》第${title}编第${whole ? `${part}部分` : `${part}.${section}条`}`,
    hant: `《聯邦法規》第${title}編第${whole ? `${part}部分` : `${part}.${section}條`}`,
    en: `A citation of the Code of Federal Regulations, the rules of US agencies in force: title ${title}, ${whole ? `part ${part}` : `section ${part}.${section}, which stands in part ${part}`}`,
    inHans: `《美国联邦法规》（美国各机构现行规章的汇编）的引注：第${title}编，第${whole ? `${part}部分` : `${part}.${section}条，属第${part}部分`}`,
    inHant: `《美國聯邦法規》（美國各機構現行規章的彙編）的引註：第${title}編，第${whole ? `${part}部分` : `${part}.${section}條，屬第${part}部分`}`,
  });
}

export function codeWords(text: string, title: string, section: string, isNote: boolean): CitationWords {
  return words(text, {
    hans: `《美国法典》第${title}编第${section}条${isNote ? "附注" : ""}`,
    hant: `《美國法典》第${title}編第${section}條${isNote ? "附註" : ""}`,
    en: `A citation of the United States Code, the federal laws by subject: title ${title}, ${isNote ? "a note under " : ""}section ${section}`,
    inHans: `《美国法典》（按主题编排的美国联邦法律）的引注：第${title}编，第${section}条${isNote ? "之下的附注" : ""}`,
    inHant: `《美國法典》（按主題編排的美國聯邦法律）的引註：第${title}編，第${section}條${isNote ? "之下的附註" : ""}`,
  });
}

export function publicLawWords(text: string, congress: string, number: string): CitationWords {
  return words(text, {
    hans: `第${congress}-${number}号公法`,
    hant: `第${congress}-${number}號公法`,
    en: `The number of a US law: law ${number} of the ${ordinal(Number(congress))} Congress`,
    inHans: `美国法律的编号：第${congress}届国会第${number}号公法`,
    inHant: `美國法律的編號：第${congress}屆國會第${number}號公法`,
  });
}

export function executiveOrderWords(text: string, number: string): CitationWords {
  return words(text, {
    hans: `第${number}号行政令`,
    hant: `第${number}號行政命令`,
    en: `The number of an order of a US president to the executive branch: ${number} in one count for all presidents`,
    inHans: `美国总统对行政部门所发命令的编号：第${number}号，历任总统连续编号`,
    inHant: `美國總統對行政部門所發命令的編號：第${number}號，歷任總統連續編號`,
  });
}

/** `entry` is the number without a paragraph. */
export function entryWords(text: string, entry: string, paragraph: string): CitationWords {
  return words(text, {
    hans: `出口管制分类编号${entry}${paragraph}`,
    hant: `出口管制分類編號${entry}${paragraph}`,
    en: `An export control classification number: entry ${entry}${paragraph && `, paragraph ${paragraph},`} of the US Commerce Control List, supplement no. 1 to 15 CFR part 774`,
    inHans: `出口管制分类编号：美国《商业管制清单》（《联邦法规》第15编第774部分补编一）的${entry}条目${paragraph && `${paragraph}项`}`,
    inHant: `出口管制分類編號：美國《商業管制清單》（《聯邦法規》第15編第774部分補編一）的${entry}條目${paragraph && `${paragraph}項`}`,
  });
}

const billNames: Readonly<Record<string, readonly [en: string, hans: string, hant: string]>> = {
  hr: ["a House bill", "众议院|法案", "眾議院|法案"],
  s: ["a Senate bill", "参议院|法案", "參議院|法案"],
  hres: ["a House resolution", "众议院|决议案", "眾議院|決議案"],
  sres: ["a Senate resolution", "参议院|决议案", "參議院|決議案"],
  hjres: ["a House joint resolution", "众议院|联合决议案", "眾議院|聯合決議案"],
  sjres: ["a Senate joint resolution", "参议院|联合决议案", "參議院|聯合決議案"],
};

/** Undefined for a form that is no bill's. */
export function billWords(text: string, kind: string, number: string, congress: number): CitationWords | undefined {
  const [en, hans = "", hant = ""] = billNames[kind] ?? [];
  if (en === undefined) return undefined;
  return words(text, {
    hans: hans.replace("|", `第${number}号`),
    hant: hant.replace("|", `第${number}號`),
    en: `The number of ${en} of the US Congress: ${number} of the ${ordinal(congress)} Congress. Each Congress begins to count anew`,
    inHans: `美国国会议案的编号：第${congress}届国会${hans.replace("|", `第${number}号`)}。每届国会重新编号`,
    inHant: `美國國會議案的編號：第${congress}屆國會${hant.replace("|", `第${number}號`)}。每屆國會重新編號`,
  });
}
