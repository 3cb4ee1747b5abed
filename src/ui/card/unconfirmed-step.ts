/** Where a missing source is a doubt about the thing itself, and where it is not. */
import type { CompiledCard, CompiledStep } from "../../dataset/compiled";

/** Terms of office stand in public registers: that no source was noted for one makes nobody doubt it. */
const onRecord: ReadonlySet<string> = new Set(["in-office", "in-post", "acting", "left-office", "left-post"]);

/** How a step without a source is to be told: as in doubt, as merely unsourced, or not at all since it has a source. */
export function sourceLack({ kind }: Pick<CompiledCard, "kind">, { unconfirmed, standing }: CompiledStep): "doubt" | "unsourced" | undefined {
  if (!unconfirmed) return undefined;
  return kind === "person" && standing !== undefined && onRecord.has(standing) ? "unsourced" : "doubt";
}
