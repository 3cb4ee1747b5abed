import type { ReactElement, ReactNode } from "react";
import type { Words } from "../locales/i18n";

interface Props {
  url: string;
  t: Words;
  className?: string;
  label?: string;
  children: ReactNode;
}

/** A link out of the extension, in a new tab. Only https becomes a link: anything else stays plain text. */
export function ExternalLink({ url, t, className, label, children }: Props): ReactElement {
  if (!url.startsWith("https://")) return <span className={className}>{children}</span>;
  return (
    <a
      className={className}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      {...(label !== undefined && { "aria-label": `${label} (${t("card.newTab")})`, title: label })}
    >
      {children}
      {label === undefined && <span className="ecl-unseen"> ({t("card.newTab")})</span>}
    </a>
  );
}
