/** Commands whose talk matters only when they fail. */
import { execSync } from "node:child_process";

/** Runs a command in a folder; throws with all that it said when it fails. */
export function run(command: string, cwd: string): void {
  try {
    execSync(command, { cwd, stdio: "pipe", maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${command} failed:\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}
