/**
 * Citations in running text, told by their pattern: H.R. 8315, 88 FR 73458, 15 CFR 744.23, 商务部公告2025年第61号.
 *
 * One expression finds candidates; what may stand before and behind one is looked at afterwards, where it costs only at a
 * candidate. All repetitions are bounded, so the work is linear in the text.
 */

export interface FoundCitation {
  /** UTF-16 offsets in the text. */
  from: number;
  to: number;
  /**
   * The same for all ways to print a citation: `bill-hr-8315`, `fr-88-73458`, `cfr-15-744-23`, `cfr-15-part-744`,
   * `usc-50-4801`, `law-115-232`, `eo-14110`, `eccn-3a090-a`, `mofcom-2025-61`. Only [a-z0-9-].
   */
  key: string;
  /** Of a bill, where the text says it beside the number. */
  congress?: number;
}

const sections = "(?:§{1,2}\\s*|[Ss]ec(?:tions?|s?\\.)\\s*)?";
const paragraphs = "(?:\\((?:[a-z]{1,5}|\\d{1,2}|[A-Z])\\))*";
const law = "\\d{2,3}\\s?-\\s?\\d{1,4}";
const order = "1\\d(?:\\d{3}|,\\d{3})";
const page = "(?:\\d{1,3},\\d{3}|\\d{1,6})";
const no = "(?:[Nn]os?\\.?\\s*)?";
const congress = "(?:(\\d{2,3})(?:st|nd|rd|th)\\s+Cong(?:ress|\\.)|第(\\d{2,3})[届屆](?:美[国國])?[国國][会會])";
/** Ministries that sign together with the ministry of commerce; parted, so that there is one way to read them. */
const cosigners = "(?:[、,，\\s]{1,3}[\\u4e00-\\u9fff]{1,14}?[部委署局办辦院会會]|[和与與及]?海[关關][总總]署){0,6}";

const candidate = new RegExp(
  [
    `(?<bill>H\\.\\s*R\\.?|HR\\.?|[HS]\\.?\\s*(?:J\\.?\\s*)?Res\\.?|S\\.?)\\s*${no}(?<number>\\d{1,5})`,
    "(?<chamber>[众眾参參])[议議]院(?:法案)?第?\\s*(?<numberZh>\\d{1,5})\\s*[号號](?:法案|[议議]案)",
    `(?<volume>\\d{1,3})\\s*(?:FR|F\\.\\s*R\\.|Fed\\.?\\s*Reg\\.?|Federal\\s+Register)\\s*(?:at\\s+)?(?<page>${page})`,
    `[联聯]邦公[报報]》?第?\\s*(?<volumeZh>\\d{1,3})\\s*卷[,，]?\\s*第?\\s*(?<pageZh>${page})\\s*[页頁]`,
    `(?<cfr>\\d{1,2})\\s*C\\.?\\s*F\\.?\\s*R\\.?\\s*${sections}(?:(?<rule>\\d{1,4}\\.\\d{1,4}(?:[a-z](?:-\\d{1,3})?)?)${paragraphs}` +
      "|(?:(?:[Pp]arts?|PARTS?|[Pp]ts?\\.)\\s*)?(?<part>\\d{1,4})(?:\\s?-\\s?\\d{1,4})?)",
    `(?<usc>\\d{1,2})\\s*U\\.?\\s*S\\.?\\s*C\\.?\\s*${sections}(?<statute>\\d{1,5}(?:[a-z]{1,3}(?:-\\d{1,3})?)?)${paragraphs}(?:\\s?-\\s?\\d{1,5}[a-z]?)?(?<note>\\s+note\\b)?`,
    `(?:[Pp]ublic\\s+[Ll]aw|PUBLIC\\s+LAW|Pub\\.?\\s*L\\.?|P\\.?\\s*L\\.?|公法\\s*第?)\\s*${no}(?<law>${law})[号號]?`,
    `(?:(?:[Ee]xecutive\\s+[Oo]rder|EXECUTIVE\\s+ORDER)s?\\s*(?:\\(E\\.?O\\.?s?\\))?|E\\.?\\s?O\\.?|行政命?令第?)\\s*${no}(?<order>${order})[号號]?`,
    `(?:第\\s*)?(?:(?<lawZh>${law})\\s*[号號]公法|(?<orderZh>${order})\\s*[号號](?:[总總][统統])?行政命?令)`,
    "(?:ECCN\\s*)?(?<eccn>\\d[A-E]\\d{3}(?:\\.[a-z](?:\\.(?:[a-z]|\\d{1,2}))*)?)(?!-\\d)",
    `商[务務]部${cosigners}\\s*(?:[发發]布)?(?:公告\\s*(?:[〔[(（]?(?<year>20\\d\\d)[〕\\])）]?年?\\s*第?\\s*(?<paper>\\d{1,3})\\s*[号號]` +
      "|第?\\s*(?<paperFirst>\\d{1,3})\\s*[号號]\\s*[〔[(（](?<yearLast>20\\d\\d)年?[〕\\])）])" +
      "|(?<yearFirst>20\\d\\d)年\\s*第?\\s*(?<paperLast>\\d{1,3})\\s*[号號]公告)",
    "(?<maker>(?:M(?:OFCOM|ofcom)|Ministry\\s+of\\s+Commerce)(?:['’]s)?\\s+)?(?:Announcement|ANNOUNCEMENT)\\s+" +
      "(?:No\\.?\\s*(?<paperEn>\\d{1,3})\\s*(?:(?:,|of\\s)\\s*(?<yearEn>20\\d\\d)|[([〔](?<yearIn>20\\d\\d)[)\\]〕])|[([〔]?(?<yearNo>20\\d\\d)[)\\]〕]?,?\\s+No\\.?\\s*(?<paperNo>\\d{1,3}))",
  ].join("|"),
  "g",
);

/** Without one there is no citation; many texts have none. */
const digit = /[\d０-９]/;
const unlike = /[‐-―−－．０-９Ａ-Ｚａ-ｚ]/g;

/** Letters, digits and dashes as the expressions know them; as long as the text, so that offsets stay. */
function plainly(text: string): string {
  return text.replace(unlike, (unit) => (unit < "\uff00" ? "-" : String.fromCharCode(unit.charCodeAt(0) - 0xfee0)));
}

/** The citations of a text, in its order, never overlapping. Runs in time linear in the text; throws nothing. */
export function findCitations(text: string): FoundCitation[] {
  if (!digit.test(text)) return [];
  const plain = plainly(text);
  const found: FoundCitation[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(plain); match; match = candidate.exec(plain)) {
    const from = match.index;
    const to = candidate.lastIndex;
    const citation = isWhole(plain, from, to) ? readCitation(plain, from, to, match.groups ?? {}) : undefined;
    if (citation) found.push(citation);
    candidate.lastIndex = citation?.to ?? from + 1;
  }
  return found;
}

/** Whether a candidate is no part of a longer number or word: not the 88 of 1988, nor the S. of U.S. */
function isWhole(plain: string, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - 2), from);
  if (/\w/.test(plain.charAt(from)) && /[\w$#]$|\w[.,-]$/.test(before)) return false;
  return !(/\w/.test(plain.charAt(to - 1)) && /^(?:\w|[.,]\d)/.test(plain.slice(to, to + 2)));
}

type Groups = Readonly<Record<string, string | undefined>>;

function readCitation(plain: string, from: number, to: number, g: Groups): FoundCitation | undefined {
  if (g.number ?? g.numberZh) return readBill(plain, from, to, g);
  const paper = g.paper ?? g.paperFirst ?? g.paperLast ?? g.paperEn ?? g.paperNo;
  if (paper) {
    if ((g.paperEn ?? g.paperNo) && !g.maker && !isNearMinistry(plain, from, to)) return undefined;
    const year = g.year ?? g.yearLast ?? g.yearFirst ?? g.yearEn ?? g.yearIn ?? g.yearNo;
    return { from, to, key: `mofcom-${year}-${Number(paper)}` };
  }
  const key = keyOf(g);
  return key === undefined ? undefined : { from, to, key: key.replace(/[\s,]/g, "").replaceAll(".", "-").toLowerCase() };
}

function keyOf(g: Groups): string | undefined {
  if (g.cfr) return `cfr-${g.cfr}-${g.rule ?? `part-${g.part}`}`;
  if (g.usc) return `usc-${g.usc}-${g.statute}${g.note ? "-note" : ""}`;
  if (g.eccn) return `eccn-${g.eccn}`;
  const volume = g.volume ?? g.volumeZh;
  if (volume) return `fr-${volume}-${g.page ?? g.pageZh}`;
  const publicLaw = g.law ?? g.lawZh;
  if (publicLaw) return `law-${publicLaw}`;
  const executive = g.order ?? g.orderZh;
  return executive && `eo-${executive}`;
}

const congressAfter = new RegExp(`^[\\s,(（]*(?:(?:of|in|from|during)\\s+)?(?:the\\s+)?${congress}`);
const congressBefore = new RegExp(`${congress}(?:['’]s)?[\\s,，:：(（的]*(?:[众眾参參][议議]院)?$`);

function readBill(plain: string, from: number, to: number, g: Groups): FoundCitation | undefined {
  const kind = g.bill?.replace(/[^A-Za-z]/g, "").toLowerCase() ?? (/[众眾]/.test(g.chamber ?? "") ? "hr" : "s");
  const number = g.number ?? g.numberZh ?? "";
  const before = plain.slice(Math.max(0, from - 40), from);
  const after = plain.slice(to, to + 40);
  const behind = congressAfter.exec(after);
  const said = behind ?? congressBefore.exec(before);
  const key = `bill-${kind}-${Number(number)}`;
  const citation = { from, to, key, ...(said && { congress: Number(said[1] ?? said[2]) }) };
  if (!g.bill || isClearBill(g.bill, number, before, after)) return citation;
  // A short or undotted form is a bill only together with its congress, which then belongs to the citation.
  if (!behind) return undefined;
  const [attached] = behind;
  return { ...citation, to: to + attached.length + (/[(（]/.test(attached) && /^[)）]/.test(after.slice(attached.length)) ? 1 : 0) };
}

/** Whether a bill's number means one by itself: not a street (500 S. 1200 East), an initial (Kim, S. 2024) or a ratio (HR 12). */
function isClearBill(form: string, number: string, before: string, after: string): boolean {
  if (form.length > 3 || form === "H.R") return true;
  if (number.length < 3 || form === "S") return false;
  if (form !== "S.") return true;
  if (/[A-Z]\.\s*$|\d\s+$/.test(before) || /^(?:-\d|\s+(?:[NEW]\b|East|West|St\b|Street|Ave|Blvd|R(?:oa)?d\b))/.test(after)) return false;
  return !(/^(?:19|20)\d\d$/.test(number) && /,\s*$/.test(before));
}

const ministry = /MOFCOM|Mofcom|Ministry\s+of\s+Commerce|商[务務]部/;

/** Whether an announcement that names no maker stands beside the ministry of commerce and is not said to be another body's. */
function isNearMinistry(plain: string, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - 100), from);
  const other = /(?:\b(?!MOFCOM)[A-Z]{3,}|Customs|Finance|Technology)(?:['’]s)?\s+$/.exec(before);
  if (other) return /(?:MOFCOM|Commerce)[\s,&/]*(?:and\s+)?[\w\s]{0,40}$/.test(before.slice(0, other.index));
  return ministry.test(before) || ministry.test(plain.slice(to, to + 60));
}
