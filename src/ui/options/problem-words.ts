/** What is wrong with a file or a form, in the reader's language. */
import type { Words } from "../../locales/i18n";
import type { Problem, Wording } from "../../settings/schema";

/** How the schemas word what they find. */
export function problemWording(t: Words): Wording {
  return (issue) => {
    switch (issue.code) {
      case "invalid_type":
        return issue.input === undefined ? t("options.problem.missing") : t("options.problem.type", { expected: typeWord(t, issue.expected) });
      case "invalid_value":
        return t("options.problem.value", { values: issue.values.map((value) => JSON.stringify(value)).join(", "), count: issue.values.length });
      case "unrecognized_keys":
        return t("options.problem.unknown", { keys: issue.keys.join(", ") });
      case "too_big":
        return t(issue.origin === "array" ? "options.problem.tooMany" : "options.problem.tooLong", { most: String(issue.maximum) });
      case "too_small":
        return issue.input === "" ? t("options.problem.missing") : t("options.problem.tooShort", { least: String(issue.minimum) });
      case "invalid_format":
        return t(issue.format === "url" ? "options.problem.link" : "options.problem.form");
      case "custom":
        return t(`options.problem.${ruleOf(issue.params)}`);
      default:
        return t("options.problem.form");
    }
  };
}

/** The rules that the schemas name. */
function ruleOf(params: Record<string, unknown> | undefined): "plain" | "letters" | "distinct" | "form" {
  return (["plain", "letters", "distinct"] as const).find((rule) => rule === params?.["rule"]) ?? "form";
}

function typeWord(t: Words, expected: string): string {
  const known = (["string", "number", "boolean", "array"] as const).find((type) => type === expected);
  return t(`options.problem.types.${known ?? "object"}`);
}

/** Where it is: `terms.3.name` as terms[3].name. */
export function placeOf({ where }: Problem): string {
  return where.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}
