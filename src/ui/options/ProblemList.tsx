import type { ReactElement } from "react";
import type { Words } from "../../locales/i18n";
import type { Problem } from "../../settings/schema";
import { placeOf } from "./problem-words";

/** More would help nobody to find the first. */
const MOST = 8;

/** What is wrong with a file, and where. Nothing was changed. */
export function ProblemList({ problems, t }: { problems: readonly Problem[]; t: Words }): ReactElement {
  return (
    <div className="ecl-report ecl-report--bad" role="alert">
      <p>
        <strong>{t("options.problem.title")}</strong>
      </p>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={problem.where + problem.message}>
            {problem.where && <code>{placeOf(problem)}</code>} {problem.message}
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>{t("options.problem.more", { count: problems.length - MOST })}</p>}
    </div>
  );
}
