import assert from "node:assert/strict";

import type { ApprovalRequest, ApprovalTelling } from "../../adapters/ports/approvals.js";
import type { AuditEntry } from "../../adapters/ports/audit.js";
import { approvalsBench, MINUTE } from "./store-approvals-bench.js";
import type { StoreBench } from "./store-bench.js";

export function approvalsContract(current: () => StoreBench): void {
  const { request, line, message, decision, addAction, ask, decide, events, told, spend, stateOf } =
    approvalsBench(current);

  describe("approvals", () => {
    it("keeps a request whole, and finds it by its own id and by its action's", async () => {
      const { store, clock } = current();
      await addAction("a");
      assert.equal(await ask("a"), "asked");
      const stored = { ...request("a"), state: "waiting" };
      assert.deepEqual(await store.approvals.find("a", clock.now()), stored);
      assert.deepEqual(await store.approvals.ofAction("action of a", clock.now()), stored);
      assert.equal(await store.approvals.find("a\u0000", clock.now()), undefined);
      assert.equal(await store.approvals.ofAction("a", clock.now()), undefined);
      assert.deepEqual(await events(), ["approval-asked"]);
      assert.deepEqual(await told(), ["wanted a"]);
    });

    it("asks once an action, and lets the action live until the request expires", async () => {
      const { store, clock } = current();
      await addAction("a");
      await ask("a");
      assert.equal(await ask("again", { actionId: "action of a" }), "asked-before");
      assert.deepEqual(await events(), ["approval-asked"]);
      clock.advance(29 * MINUTE);
      assert.equal((await store.actions.find(current().request("action of a"))).kind, "waiting");
      clock.advance(MINUTE);
      assert.equal((await store.actions.find(current().request("action of a"))).kind, "expired");
    });

    it("asks nothing for an action that is gone, over, spent, or needs nobody", async () => {
      const { store, clock } = current();
      assert.equal(await ask("never there"), "gone");
      await store.actions.add(current().action("action of needs nobody"));
      assert.equal(await ask("needs nobody"), "gone");
      await addAction("withdrawn");
      await store.actions.withdraw("action of withdrawn");
      assert.equal(await ask("withdrawn"), "gone");
      await addAction("over");
      clock.advance(5 * MINUTE);
      assert.equal(await ask("over"), "gone");
      assert.deepEqual(await events(), []);
      assert.deepEqual(await told(), []);
    });

    it("cannot be spent before somebody approves, and once after, for as long as the yes allows", async () => {
      const { clock } = current();
      await addAction("a");
      assert.deepEqual(await spend("a"), { kind: "not-approved" });
      await ask("a");
      assert.deepEqual(await spend("a"), { kind: "not-approved" });
      clock.advance(29 * MINUTE);
      assert.equal(await decide("a"), "decided");
      assert.equal(await stateOf("a"), "approved");
      clock.advance(5 * MINUTE - 1);
      assert.equal((await spend("a")).kind, "spent");
      assert.deepEqual(await spend("a"), { kind: "already-spent" });
      assert.deepEqual(await events(), ["approval-asked", "approval-given", "reset-intended"]);
      assert.deepEqual(await told(), ["decided a", "wanted a"]);
    });

    it("is confirmed in the chat that the decision names, and nowhere else", async () => {
      const { store } = current();
      await addAction("a");
      await ask("a");
      await decide("a", { conversationId: "new chat" });
      const request = current().request("action of a");
      assert.deepEqual(await store.actions.find(request), { kind: "unknown" });
      const there = { ...request, conversationId: "new chat" };
      assert.equal((await store.actions.spend(there, current().intent, () => [])).kind, "spent");
    });

    it("is over when the yes was not used in time", async () => {
      await addAction("a");
      await ask("a");
      await decide("a");
      current().clock.advance(5 * MINUTE);
      assert.deepEqual(await spend("a"), { kind: "expired" });
    });

    for (const to of ["declined", "void"] as const) {
      it(`ends the action where the decision is ${to}`, async () => {
        await addAction("a");
        await ask("a");
        assert.equal(await decide("a", { to }), "decided");
        assert.equal(await stateOf("a"), to);
        assert.equal((await spend("a")).kind, "expired");
      });
    }

    it("takes the first decision, and nothing of a later one", async () => {
      const { store, clock } = current();
      await addAction("a");
      await ask("a");
      assert.equal(await decide("a", { to: "declined", approverId: "first" }), "decided");
      assert.equal(await decide("a", { approverId: "second" }), "too-late");
      assert.equal(await decide("never there"), "too-late");
      const stored = await store.approvals.find("a", clock.now());
      assert.deepEqual([stored?.state, stored?.approverId], ["declined", "first"]);
      assert.equal((await events()).length, 2);
      assert.equal((await spend("a")).kind, "expired");
    });

    it("approves nothing that was withdrawn or asked too long ago, and says nothing of it", async () => {
      const { store, clock } = current();
      for (const id of ["withdrawn", "late"]) {
        await addAction(id);
        await ask(id);
      }
      await store.actions.withdraw("action of withdrawn");
      assert.equal(await decide("withdrawn"), "too-late");
      assert.equal(await stateOf("withdrawn"), "waiting");
      clock.advance(30 * MINUTE);
      assert.equal(await stateOf("late"), "expired");
      assert.equal(await decide("late"), "too-late");
      assert.deepEqual(await events(), ["approval-asked", "approval-asked"]);
      assert.deepEqual(await told(), ["wanted late", "wanted withdrawn"]);
    });

    it("changes nothing where the audit line or a message cannot be written", async () => {
      const { store } = current();
      const failing = { ...line("approval-given", "a"), at: undefined } as unknown as AuditEntry;
      await addAction("a");
      await assert.rejects(store.approvals.ask(request("a"), current().clock.now(), failing, []));
      assert.equal(await stateOf("a"), undefined);
      await ask("a");
      await assert.rejects(store.approvals.decide(decision("a"), failing, [message("decided a")]));
      assert.equal(await stateOf("a"), "waiting");
      assert.deepEqual(await spend("a"), { kind: "not-approved" });
      current().clock.advance(30 * MINUTE);
      const telling = (): ApprovalTelling => ({ line: failing, messages: [message("expired a")] });
      await assert.rejects(store.approvals.expire(current().clock.now(), telling));
      assert.equal(await store.approvals.expire(current().clock.now(), expired), 1);
      assert.deepEqual(await told(), ["expired a", "wanted a"]);
    });

    const expired = ({ id }: ApprovalRequest): ApprovalTelling => ({
      line: line("approval-expired", id),
      messages: [message(`expired ${id}`)],
    });

    it("ends what nobody decided once, from whichever instance, and nothing else", async () => {
      const { store, clock } = current();
      const other = await current().open();
      for (const id of ["a", "b", "decided"]) {
        await addAction(id);
        await ask(id);
      }
      await decide("decided", { to: "declined" });
      clock.advance(29 * MINUTE);
      assert.equal(await store.approvals.expire(clock.now(), expired), 0);
      clock.advance(MINUTE);
      const ended = await Promise.all([
        store.approvals.expire(clock.now(), expired),
        other.approvals.expire(clock.now(), expired),
      ]);
      assert.equal(ended[0] + ended[1], 2);
      assert.equal((await events()).filter((event) => event === "approval-expired").length, 2);
      assert.equal(await store.approvals.expire(clock.now(), expired), 0);
      assert.equal(await stateOf("a"), "expired");
      assert.equal(await stateOf("decided"), "declined");
    });

    it("takes exactly one of two decisions that come at once, 50 times, and spends only what was approved", async () => {
      const other = await current().open();
      for (let round = 0; round < 50; round += 1) {
        const id = `round ${round}`;
        await addAction(id);
        await ask(id);
        const decided = await Promise.all([
          decide(id, { approverId: "one" }),
          decide(id, { approverId: "other", to: "declined" }, other),
        ]);
        assert.deepEqual(decided.toSorted(), ["decided", "too-late"]);
        const approved = (await stateOf(id)) === "approved";
        assert.equal((await spend(id)).kind, approved ? "spent" : "expired");
      }
    });

    it("counts the names that were typed wrongly, each action's apart", async () => {
      const { store } = current();
      await addAction("a");
      await addAction("b");
      const counts = await Promise.all([1, 2, 3].map(() => store.approvals.missName("action of a")));
      assert.deepEqual(
        counts.toSorted((one, other) => one - other),
        [1, 2, 3],
      );
      assert.equal(await store.approvals.missName("action of b"), 1);
    });

    it("forgets a request a day after it was over, and never one that still waits for its end", async () => {
      const { store, clock } = current();
      for (const id of ["decided", "waiting"]) {
        await addAction(id);
        await ask(id);
      }
      await decide("decided", { to: "declined" });
      clock.advance(25 * 60 * MINUTE);
      await store.cleanUp(clock.now());
      assert.equal(await stateOf("decided"), undefined);
      assert.equal(await stateOf("waiting"), "expired");
      assert.equal(await store.approvals.expire(clock.now(), expired), 1);
    });
  });
}
