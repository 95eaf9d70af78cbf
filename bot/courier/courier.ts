/** Carries what waits in the outbox to people, with patience, until it arrived or its time is over. */
import type { Clock } from "../../adapters/ports/clock.js";
import type { ClaimedMessage, Outbox } from "../../adapters/ports/outbox.js";
import type { Random } from "../../adapters/ports/random.js";
import type { Log } from "../log.js";
import { backOff } from "./back-off.js";
import { tell, type TellDeps, type Told } from "./tell.js";

export interface CourierDeps extends TellDeps {
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

export interface Courier {
  /** One sweep: tells what is due now, and resolves when that is done. Never rejects. */
  sweep(): Promise<void>;
}

/** Far longer than a send may take, so that nobody else sends it meanwhile. */
const LEASE_MS = 30_000;
/** A claim's worth is sent within its lease: each send has a deadline of 10 s. */
const AT_ONCE = 4;
/** No chat yet: its first turn hurries the message, so this is only for where that failed. */
const NO_CHAT_MS = 15 * 60_000;
/** The conversation is another instance's, or nobody has it open: soon it may be here. */
const NOT_HERE_MS = 10_000;

export function createCourier(deps: CourierDeps): Courier {
  const { outbox, clock, random, log } = deps;
  const holder = Buffer.from(random.bytes(16)).toString("base64url");

  async function carry(message: ClaimedMessage): Promise<void> {
    const { id, personId, notice, giveUpAt } = message;
    if (notice === undefined || giveUpAt <= clock.now()) return giveUp(message);
    const told = await tell(personId, notice, deps, message.tries).catch((error: unknown): Told => ({
      kind: "failed",
      error,
    }));
    if (told.kind === "not-needed") {
      await outbox.done(id);
      return log.info("notice-not-needed", { kind: notice.kind });
    }
    if (told.kind === "told") {
      await outbox.done(id);
      return log.info("notice-told", { kind: notice.kind, tries: message.tries + 1 });
    }
    if (told.kind === "failed") {
      log.warn("notice-not-told", { kind: notice.kind, tries: message.tries + 1, error: told.error });
    }
    const pause = pauseAfter(told, message.tries);
    // Not beyond the end: that is when its failure is recorded.
    const dueAt = Math.min(clock.now().getTime() + pause, giveUpAt.getTime());
    await outbox.later(id, holder, new Date(dueAt));
  }

  function pauseAfter(told: Exclude<Told, { kind: "told" | "not-needed" }>, tries: number): number {
    switch (told.kind) {
      case "no-chat":
        return NO_CHAT_MS;
      case "not-here":
        return NOT_HERE_MS;
      case "failed":
        return backOff(tries, random);
    }
  }

  async function giveUp({ id, personId, notice, tries }: ClaimedMessage): Promise<void> {
    await outbox.giveUp(id, {
      at: clock.now().toISOString(),
      event: "notice-failed",
      actorId: personId === "" ? "unknown" : personId,
      conversationId: "none",
      reason: notice === undefined ? `${id}: damaged` : `${notice.kind}, ${tries} tries`,
      ...(notice !== undefined && "targetId" in notice && { targetId: notice.targetId }),
      ...(notice !== undefined && "actionId" in notice && { actionId: notice.actionId }),
    });
    log.error("notice-failed", { kind: notice?.kind, tries });
  }

  return {
    async sweep() {
      try {
        let claimed: readonly ClaimedMessage[];
        do {
          claimed = await outbox.claim(clock.now(), holder, LEASE_MS, AT_ONCE);
          await Promise.all(claimed.map(carry));
        } while (claimed.length > 0);
      } catch (error) {
        log.error("courier-fault", { error });
      }
    },
  };
}
