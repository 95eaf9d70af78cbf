import { CONTOSO, type TenantSettings } from "../../adapters/directory/mock/tenant-settings.js";
import { startContosoOnGraph } from "../support/graph-fake/start-contoso.js";
import { registersMethods } from "../support/graph-fake/contoso-tenant.js";
import type { HouseOptions } from "../support/talk.js";
import type { ConversationScript } from "./conversation.js";
import { asOnGraph } from "./on-graph.js";

/** A talk, the directory of its house, on its clock, and how to take it away again. */
interface Behind {
  readonly script: ConversationScript;
  readonly options: HouseOptions;
  readonly close: () => Promise<void>;
}

/** The tenant that a talk is held in, whichever directory tells of it. */
export function tenantOfScript({ sspr }: ConversationScript): TenantSettings {
  return { ...CONTOSO, sspr: { ...CONTOSO.sspr, ...sspr } };
}

/** Every directory that the same talks must be held on, with the same people in the same tenant. */
export const DIRECTORIES: Readonly<Record<string, (script: ConversationScript) => Promise<Behind>>> = {
  "the mock tenant": async (script) => ({ script, options: {}, close: async () => {} }),
  "Microsoft Graph": async (script) => {
    const settings = tenantOfScript(script);
    const { directory, clock, fake } = await startContosoOnGraph(
      "delegated",
      { wait: async () => {} },
      settings,
    );
    // Nobody waits, so the clock stands still as it does on the mock tenant.
    fake.tenant.settings.operation.takesMs = 0;
    const move = (ms: number) => clock.advance(ms);
    const options: HouseOptions = {
      clock: { now: () => clock.now(), move },
      around: () => directory,
      registers: (personId, methods) => registersMethods(fake.tenant, personId, methods),
    };
    return { script: asOnGraph(script), options, close: fake.close };
  },
};
