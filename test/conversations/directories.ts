import { startContosoOnGraph } from "../support/graph-fake/start-contoso.js";
import type { HouseOptions } from "../support/talk.js";

/** The directory of a house, on its clock, and how to take it away again. */
interface Behind {
  readonly options: HouseOptions;
  readonly close: () => Promise<void>;
}

/** Every directory that the same talks must be held on. */
export const DIRECTORIES: Readonly<Record<string, () => Promise<Behind>>> = {
  "the mock tenant": async () => ({ options: {}, close: async () => {} }),
  "Microsoft Graph": async () => {
    const { directory, clock, fake } = await startContosoOnGraph("delegated", { wait: async () => {} });
    // Nobody waits, so the clock stands still as it does on the mock tenant.
    fake.tenant.settings.operation.takesMs = 0;
    const move = (ms: number) => clock.advance(ms);
    const options = { clock: { now: () => clock.now(), move }, around: () => directory };
    return { options, close: fake.close };
  },
};
