import type { ReactElement } from "react";

/** 第70号, 2025年 or 2025年4月16日: a line may break beside it, not within. */
const number = /(第\d+(?:[、至]第?\d+)*[号號条條届屆]|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)/;

/** A name whose Chinese numbers stay on one line. Copied, it is the same letters. */
export function Unbroken({ text }: { text: string }): ReactElement {
  const parts = text.split(number);
  // Of what `split` gives, every second part is a number.
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
          <span key={at} className="ecl-unbroken">
            {part}
          </span>
        ),
      )}
    </>
  );
}
