/** The bundled list of hosts on which the extension works without being asked (`hosts.yaml`). */
import { z } from "zod";

const host = z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, "a host name without scheme, path or wildcard");

export const hostsSchema = z
  .strictObject({
    groups: z
      .array(
        z.strictObject({
          group: z.string().regex(/^[a-z-]+$/),
          reason: z.strictObject({ en: z.string().min(10), "zh-Hans": z.string().min(4) }),
          hosts: z.array(host).min(1),
        }),
      )
      .min(1),
  })
  .superRefine(({ groups }, context) => {
    const seen = new Map<string, string>();
    groups.forEach(({ group, hosts }, g) => {
      hosts.forEach((name, h) => {
        const covering = [...seen].find(([other]) => name === other || name.endsWith(`.${other}`) || other.endsWith(`.${name}`));
        if (covering)
          context.addIssue({
            code: "custom",
            path: ["groups", g, "hosts", h],
            message: `"${name}" and "${covering[0]}" (in ${covering[1]}) cover each other: one entry covers a host with all under it`,
          });
        seen.set(name, group);
      });
    });
  });

export type HostGroup = z.infer<typeof hostsSchema>["groups"][number];

/** Match patterns for a host and all hosts under it. */
export function matchPatterns(hosts: readonly string[]): string[] {
  return hosts.map((name) => `*://*.${name}/*`);
}
