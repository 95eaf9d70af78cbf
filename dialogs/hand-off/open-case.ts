import type { Clock } from "../../adapters/ports/clock.js";
import type { Cases, SupportCase } from "../../adapters/ports/handoff.js";
import type { OutboxMessage } from "../../adapters/ports/outbox.js";
import type { Random } from "../../adapters/ports/random.js";
import { caseNumber } from "./case-number.js";

export interface CaseDesk {
  readonly cases: Cases;
  readonly clock: Clock;
  readonly random: Random;
}

export type NewCase = Omit<SupportCase, "number" | "state" | "openedAt" | "changedAt">;

const MOST_TRIES = 5;

/** Opens a case under a number of its own, with the messages that belong to it. Throws where the store does. */
export async function openCase(
  { cases, clock, random }: CaseDesk,
  wanted: NewCase,
  messagesFor: (opened: SupportCase) => readonly OutboxMessage[] = () => [],
): Promise<SupportCase> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const now = clock.now();
    const opened: SupportCase = {
      ...wanted,
      number: caseNumber(random),
      state: "open",
      openedAt: now,
      changedAt: now,
    };
    if ((await cases.open(opened, messagesFor(opened))) === "opened") return opened;
  }
  throw new Error("no free case number was found");
}
