import type { HouseRules } from "../../adapters/directory/guard/house-rules.js";
import type { MockPerson } from "../../adapters/directory/mock/mock-person.js";
import type { TenantSettings } from "../../adapters/directory/mock/tenant-settings.js";
import type { Clock } from "../../adapters/ports/clock.js";
import type { Directory } from "../../adapters/ports/directory.js";
import type { Store } from "../../adapters/ports/store.js";
import type { BotParts } from "../../bot/compose.js";
import type { House } from "./talk.js";
import type { TestClock } from "./test-clock.js";

/** How a house differs from the plain one. */
export interface HouseOptions {
  readonly dataDir?: string;
  /** Who is in the mock tenant; Contoso's people where left out. */
  readonly people?: readonly MockPerson[];
  /** What holds for the whole tenant; Contoso's own where left out. */
  readonly settings?: TenantSettings;
  /** Wraps the store, to fail or to stop in the middle. */
  readonly storeOf?: (store: Store) => Store;
  /** Wraps the mock tenant, to count or to break its answers. */
  readonly around?: (directory: House["tenant"]) => Directory;
  /** Where a directory around the mock tenant keeps methods of its own. */
  readonly registers?: House["registers"];
  readonly clock?: TestClock;
  /** ROOMY_RULES where left out: most tests are about something else than limits. */
  readonly house?: HouseRules;
  /** When everybody signed in; not known where left out. */
  readonly signedInAt?: Date;
  /** Instead of a plain SQLite store. */
  readonly openStore?: (file: string, clock: Clock) => Promise<Store>;
  /** More people than those. */
  readonly morePeople?: readonly MockPerson[];
  /** Whether hand-offs are events of the channel; none where left out. */
  readonly handOff?: "events" | "none";
  /** Shorter deadlines and pauses of the guard. */
  readonly waits?: BotParts["waits"];
  /** Between the pages of a long report; the machine's own where left out. */
  readonly wait?: BotParts["wait"];
}
