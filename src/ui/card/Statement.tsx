import type { ReactElement } from "react";
import type { CompiledStatement, Language } from "../../dataset/compiled";
import type { Words } from "../../locales/i18n";
import { SourceNote } from "./SourceNote";
import type { SourceList } from "./sources";
import { Unconfirmed } from "./Unconfirmed";

interface Props {
  fact: CompiledStatement;
  language: Language;
  t: Words;
  sources: SourceList;
}

/** One fact with its footnote, flagged where no source was seen. */
export function Statement({ fact, language, t, sources }: Props): ReactElement {
  return (
    <>
      {fact.text[language]}
      <SourceNote source={sources.of(fact.source)} t={t} />
      {fact.unconfirmed && <Unconfirmed t={t} />}
    </>
  );
}
