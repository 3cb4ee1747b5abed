/** Work in steps, between which a caller that must not keep a page waiting may pause; every other caller runs it through. */
export type Steps<T> = Generator<undefined, T, void>;

/** Runs steps through at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Calls back for every item and pauses after each so many. */
export function* eachInSteps<T>(items: readonly T[], perStep: number, act: (item: T, index: number) => void): Steps<void> {
  for (let i = 0; i < items.length; i++) {
    act(items[i] as T, i);
    if (i % perStep === perStep - 1) yield;
  }
}
