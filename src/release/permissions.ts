/** The reasons of the permissions (`src/store/permissions.yaml`), held against a manifest. */
import { parse } from "yaml";
import { z } from "zod";
import type { Manifest } from "./manifest-rules";

const reasonsSchema = z.record(
  z.string(),
  z.strictObject({ browsers: z.array(z.enum(["chrome", "firefox"])).optional(), reason: z.string().min(20) }),
);

/** By the permission's name, or the manifest's key for a list of hosts. */
export type Reasons = z.infer<typeof reasonsSchema>;

/** Reads the file of reasons; throws when it is not by its schema. */
export function readReasons(yaml: string): Reasons {
  return reasonsSchema.parse(parse(yaml));
}

/** Permissions without a reason, and reasons without a permission. */
export function permissionProblems(manifest: Manifest, browser: "chrome" | "firefox", reasons: Reasons): string[] {
  const asked = [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ? ["host_permissions"] : []),
    ...(manifest.optional_host_permissions ? ["optional_host_permissions"] : []),
  ];
  const given = Object.entries(reasons).flatMap(([name, { browsers }]) => (browsers?.includes(browser) === false ? [] : [name]));
  return [
    ...asked.filter((name) => !given.includes(name)).map((name) => `${name} is asked for without a reason`),
    ...given.filter((name) => !asked.includes(name)).map((name) => `${name} has a reason and is not asked for`),
  ];
}
