import type { KeyboardEvent, ReactElement, Ref } from "react";
import type { Words } from "../../locales/i18n";
import { Icon } from "../Icon";
import { optionId, resultsId } from "./Results";

interface Props {
  query: string;
  /** Whether the list of results is on show, and which one is chosen. */
  choice: { count: number; active: number } | undefined;
  t: Words;
  inputRef: Ref<HTMLInputElement>;
  onType(query: string): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
}

/** The search field; the focus stays in it while the reader walks the results. */
export function SearchBox({ query, choice, t, inputRef, onType, onKeyDown }: Props): ReactElement {
  const listed = choice !== undefined && choice.count > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: jsdom, in which this is tested, does not know the element.
    <div className="ecl-field ecl-field--large ecl-search" role="search">
      <Icon name="search" />
      <input
        ref={inputRef}
        className="ecl-field__input ecl-search__field"
        type="search"
        role="combobox"
        aria-label={t("popup.searchLabel")}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={resultsId}
        {...(listed && { "aria-activedescendant": optionId(choice.active) })}
        placeholder={t("popup.search")}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the popup was opened to be typed into.
        autoFocus
        value={query}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
