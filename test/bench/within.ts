/** Seconds on a clock that cannot jump. */
export type Seconds = () => number;

/**
 * Runs a step up to `times` times. The first always runs; another only when, as slow as the slowest so far, it would still end
 * by `end` (seconds of that clock).
 */
export async function within(
  { times, end, now }: { readonly times: number; readonly end: number; readonly now: Seconds },
  step: (index: number) => Promise<void>,
): Promise<void> {
  let slowest = 0;
  for (let index = 0; index < times && (index === 0 || now() + slowest <= end); index++) {
    const begun = now();
    await step(index);
    slowest = Math.max(slowest, now() - begun);
  }
}
