/**
 * Official citations and the stable addresses of their texts.
 *
 * Addresses: federalregister.gov/citation (redirects to the document), ecfr.gov/current, congress.gov/bill,
 * govinfo.gov/link (its link service: https://www.govinfo.gov/link-docs/).
 */
export const citationTypes = ["bill", "public-law", "fr", "cfr", "usc", "eo", "eccn", "mofcom", "other"] as const;

export interface CitationParts {
  type: (typeof citationTypes)[number];
  text: string;
  congress?: number | undefined;
  url?: string | undefined;
}

/** How the id of a citation's small card begins; no card of the dataset is called so. */
export const CITATION_ID = "cite-";

const billPaths: Record<string, string> = {
  hr: "house-bill",
  s: "senate-bill",
  hres: "house-resolution",
  sres: "senate-resolution",
  hjres: "house-joint-resolution",
  sjres: "senate-joint-resolution",
};

/** 118 as "118th". */
export function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teens ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}

/** The address of the official text: the one given, else the one that follows from the text; none when neither is known. */
export function citationUrl({ type, text, congress, url }: CitationParts): string | undefined {
  if (url) return url;
  if (type === "bill" && congress) {
    const parts = /^([A-Z][A-Za-z. ]*?)\s*(\d+)$/.exec(text);
    const path = parts?.[1] && billPaths[parts[1].replace(/[. ]/g, "").toLowerCase()];
    return path && `https://www.congress.gov/bill/${ordinal(congress)}-congress/${path}/${parts[2]}`;
  }
  if (type === "fr") {
    const parts = /^(\d+) FR (\d+)$/.exec(text);
    return parts ? `https://www.federalregister.gov/citation/${parts[1]}-FR-${parts[2]}` : undefined;
  }
  if (type === "cfr") {
    const section = /^(\d+) CFR (\d+\.\d+(?:[a-z](?:-\d+)?)?)/.exec(text);
    if (section) return `https://www.ecfr.gov/current/title-${section[1]}/section-${section[2]}`;
    const part = /^(\d+) CFR part (\d+)$/.exec(text);
    return part ? `https://www.ecfr.gov/current/title-${part[1]}/part-${part[2]}` : undefined;
  }
  if (type === "usc") {
    const parts = /^(\d+) U\.S\.C\. (\d+(?:[a-z]+(?:-\d+)?)?)/.exec(text);
    return parts ? `https://www.govinfo.gov/link/uscode/${parts[1]}/${parts[2]}` : undefined;
  }
  if (type === "public-law") {
    const parts = /^Public Law (\d+)-(\d+)$/.exec(text);
    return parts ? `https://www.govinfo.gov/link/plaw/${parts[1]}/public/${parts[2]}` : undefined;
  }
  return undefined;
}
