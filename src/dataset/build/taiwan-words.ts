/**
 * The words of the field as Taiwan's press writes them. Script conversion leaves words as they are (see `script.ts`), so
 * 芯片 would stand beside 晶片 of the cards that give their own words. Prose is written in these words; the official names
 * of mainland bodies, companies and measures keep theirs.
 */
import type { Card } from "../schema";
import { traditional } from "./script";

/**
 * Longer ones win, so that a word within other words can be told: 预算法 is no 算法. A word that means something else
 * elsewhere has no place here: 程序 is also a procedure.
 */
const fieldWords: Readonly<Record<string, string>> = {
  芯片: "晶片",
  芯粒: "小晶片",
  人工智能: "人工智慧",
  软件: "軟體",
  硬件: "硬體",
  固件: "韌體",
  网络: "網路",
  互联网: "網際網路",
  数据: "資料",
  大数据: "大數據",
  大数据中心: "大資料中心",
  信息: "資訊",
  信号: "訊號",
  通信: "通訊",
  服务器: "伺服器",
  计算机: "電腦",
  先进计算: "先進運算",
  云计算: "雲端運算",
  云服务: "雲端服務",
  算法: "演算法",
  预算法: "預算法",
  源代码: "原始碼",
  代码: "程式碼",
  内存: "記憶體",
  存储器: "記憶體",
  存储芯片: "記憶體晶片",
  存储: "儲存",
  闪存: "快閃記憶體",
  带宽: "頻寬",
  集成电路: "積體電路",
  晶体管: "電晶體",
  光刻: "微影",
  光刻机: "曝光機",
  刻蚀: "蝕刻",
  纳米: "奈米",
  激光: "雷射",
  最终用户: "最終使用者",
  智能手机: "智慧型手機",
  // OpenCC takes the two characters in the middle of 半导体制造 for a word.
  制造: "製造",
  特朗普: "川普",
  沙特: "沙烏地",
  沙特阿拉伯: "沙烏地阿拉伯",
  阿联酋: "阿聯",
};

/** Bodies, companies and measures of the mainland, whose names are their own. */
const isOfficial = ({ jurisdiction, kind }: Card) => jurisdiction === "cn" && kind !== "person" && kind !== "product" && kind !== "concept";

/** A name in Chinese characters of which no other word is likely to be a part. */
const telling = /^\p{Script=Han}{3,}$/u;
const wordInside = new RegExp(Object.keys(fieldWords).join("|"));

export interface Writing {
  /** Prose of a card, or its name, in Traditional script and in Taiwan's words. */
  of(text: string, card: Card): string;
  name(text: string, card: Card): string;
}

/** Prose that stands on no card. */
export const taiwanProse: (text: string) => string = writer(new Map(Object.entries(fieldWords)), []);

/** Makes the writing of a dataset's cards, which know each other's names. */
export function taiwanWriting(cards: readonly Card[]): Writing {
  const words = new Map(Object.entries(fieldWords));
  const kept = new Set<string>();
  for (const card of cards) {
    for (const name of [card.name, card.fullName]) {
      // A card's own words hold on the other cards too: 輝達, and not 英偉達 in what stands under it.
      if (name?.["zh-Hant"] && telling.test(name["zh-Hans"])) words.set(name["zh-Hans"], name["zh-Hant"]);
      else if (name && isOfficial(card)) kept.add(name["zh-Hans"]);
    }
    if (isOfficial(card) && card.kind !== "measure")
      for (const alias of card.aliases.zh) {
        const text = typeof alias === "string" ? alias : alias.text;
        if (telling.test(text)) kept.add(text);
      }
  }
  const official = [...kept].filter((name) => wordInside.test(name) && !words.has(name));
  const prose = writer(words, official);
  const foreign = new Set(cards.flatMap((card) => (isOfficial(card) ? [] : [card.name["zh-Hans"], card.fullName?.["zh-Hans"]])));
  // On a Chinese card a title in 《》 is that of a Chinese document, unless it is known to be another's.
  const chineseProse = (text: string) =>
    text
      .split(/(《[^《》]+》)/)
      .map((part) => (part.startsWith("《") && !foreign.has(part.slice(1, -1)) ? traditional(part) : prose(part)))
      .join("");
  return {
    of: (text, card) => (card.jurisdiction === "cn" ? chineseProse : prose)(text),
    name: (text, card) => (isOfficial(card) ? traditional(text) : prose(text)),
  };
}

/** Private characters stand for the words while the script around them is converted. */
const FIRST = 0xe000;

/** Converts the script, and words on the way; what is kept is converted in script alone. */
function writer(words: ReadonlyMap<string, string>, kept: readonly string[]): (text: string) => string {
  const parts = new RegExp([...kept, ...words.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
  return (text) => {
    const put: string[] = [];
    const marked = text.replace(parts, (part) => {
      const word = words.get(part);
      return word === undefined ? part : String.fromCharCode(FIRST + put.push(word) - 1);
    });
    return traditional(marked).replace(/[\ue000-\uf8ff]/g, (mark) => put[mark.charCodeAt(0) - FIRST] ?? "");
  };
}
