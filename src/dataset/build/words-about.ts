/** Words by which readers look for a thing whose name they do not know: what it is, where, who runs it, when it came. */
import en from "../../locales/en.json";
import zhHans from "../../locales/zh-Hans.json";
import type { Card } from "../schema";

/** What people of a country and things of it are called. */
const places: Partial<Record<Card["jurisdiction"], string>> = {
  us: "US U.S. American 美国 美方",
  cn: "China Chinese 中国 中方",
  eu: "EU European Europe 欧盟 欧洲",
  nl: "Netherlands Dutch 荷兰",
  jp: "Japan Japanese 日本",
  kr: "South Korea Korean 韩国",
  tw: "Taiwan Taiwanese 台湾",
  hk: "Hong Kong 香港",
  uk: "UK British Britain 英国",
  de: "Germany German 德国",
  fr: "France French 法国",
  ca: "Canada Canadian 加拿大",
  il: "Israel Israeli 以色列",
  ae: "UAE Emirati Emirates 阿联酋",
  sa: "Saudi Arabia 沙特",
};

/** Short words for what the texts say at length. */
const spoken: readonly (readonly [said: RegExp, word: string])[] = [
  [/chief executive/i, "CEO head boss 总裁"],
  [/首席执行官|总裁/, "CEO 老板"],
  [/chief financial officer/i, "CFO"],
  [/founder/i, "founder founded"],
  [/创始人|创办/, "创始人"],
  [/chair(man|woman|person)?\b/i, "chairman chair head"],
  [/董事长/, "董事长 老板"],
  [/secretary|minister/i, "minister secretary"],
  [/parent|owner|owns/i, "owner parent"],
];

/** What the press calls a measure that keeps something from being sold. */
const curbing: ReadonlySet<Card["type"]> = new Set(["rule", "list", "listing", "policy", "letter", "announcement"]);
const curb = "ban curbs restrictions controls sanctions blacklist 禁令 禁售 限制 管制 制裁 黑名单";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function when(date: string): string {
  const [year, month] = date.split("-");
  return month ? `${months[Number(month) - 1]} ${year} ${year}年${Number(month)}月` : `${year} ${year}年`;
}

/** The words about a card, beyond its names and its summary. */
export function wordsAbout(card: Card, cards: readonly Card[]): string[] {
  const related = new Set(card.relations.flatMap((relation) => Object.values(relation)));
  const said = [card.summary.en, card.summary["zh-Hans"], ...card.history.flatMap(({ as }) => (as ? [as.en, as["zh-Hans"]] : []))];
  const type = (words: typeof en | typeof zhHans) => {
    const types: Readonly<Record<string, string>> = words.type[card.kind];
    return [words.kind[card.kind], types[card.type] ?? "", words.jurisdiction[card.jurisdiction]];
  };
  return [
    ...type(en),
    ...type(zhHans),
    places[card.jurisdiction] ?? "",
    curbing.has(card.type) ? curb : "",
    ...card.history.flatMap(({ as }) => (as ? [as.en, as["zh-Hans"]] : [])),
    ...spoken.filter(([pattern]) => said.some((text) => pattern.test(text))).map(([, word]) => word),
    ...cards.filter(({ id }) => related.has(id)).flatMap(({ name }) => [name.en, name["zh-Hans"]]),
    ...new Set(card.history.filter(({ standing }) => standing !== undefined).map(({ date }) => when(date))),
  ].filter((words) => words !== "");
}
