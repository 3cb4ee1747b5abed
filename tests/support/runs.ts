/** How many random cases a property is tried on: as many as it names, or as many as `npm run fuzz` asks for where those are more. */
export function runs(usual = 100): number {
  return Math.max(usual, Number(process.env.ECL_FUZZ_RUNS) || 0);
}
