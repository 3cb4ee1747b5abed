import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import type { Settings } from "../../settings/schema";
import { sampleParagraphs } from "./sample-text";

interface Props {
  settings: Settings;
  t: Words;
}

/** A few lines marked as the settings have pages marked. */
export function MarksSample({ settings, t }: Props): ReactElement {
  const paragraphs = sampleParagraphs([t("options.marks.sampleOne"), t("options.marks.sampleTwo")], settings);
  return (
    <figure className={`ecl-sample ecl-sample--${settings.markStyle}`}>
      <figcaption>{t("options.marks.sample")}</figcaption>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.text}>
          {pieces.map(({ text, kind }, at) =>
            kind ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is told from another only by its place.
              <span key={at} className={`ecl-underline ecl-underline--${kind} ecl-kind-${kind}`}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </figure>
  );
}
