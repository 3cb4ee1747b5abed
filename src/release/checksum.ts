/** The sum by which a package can be told from another. */
import { createHash } from "node:crypto";

/** In hexadecimal, as `sha256sum` writes it. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
