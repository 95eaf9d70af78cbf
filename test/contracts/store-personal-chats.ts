import assert from "node:assert/strict";

import type { PersonalChat } from "../../adapters/ports/references.js";
import type { StoreBench } from "./store-bench.js";

const DAY = 24 * 3_600_000;

export function personalChatsContract(current: () => StoreBench): void {
  const chat = (changes: Partial<PersonalChat> = {}): PersonalChat => ({
    personId: "person",
    conversationId: "conversation",
    reference: { conversation: { id: "conversation" }, user: { name: "Zoë 'quoted' \u0000" } },
    language: "nl",
    ...changes,
  });

  describe("personal chats", () => {
    it("gives back the latest of each person, and says when it is another", async () => {
      const { personalChats } = current().store;
      assert.equal(await personalChats.of("person"), undefined);
      assert.equal(await personalChats.remember(chat()), "new");
      assert.equal(await personalChats.remember(chat()), "known");
      assert.deepEqual(await personalChats.of("person"), chat());
      assert.equal(await personalChats.remember(chat({ language: "en", reference: { moved: 1 } })), "known");
      assert.deepEqual(await personalChats.of("person"), chat({ language: "en", reference: { moved: 1 } }));
      assert.equal(await personalChats.remember(chat({ conversationId: "another" })), "new");
      assert.deepEqual(await personalChats.of("person"), chat({ conversationId: "another" }));
      assert.equal(await personalChats.of("somebody else"), undefined);
    });

    it("forgets one person's, over a restart too", async () => {
      const bench = current();
      await bench.store.personalChats.remember(chat());
      await bench.store.personalChats.remember(chat({ personId: "other" }));
      await bench.store.personalChats.forget("person");
      await bench.closeAll();
      const again = await bench.open();
      assert.equal(await again.personalChats.of("person"), undefined);
      assert.deepEqual(await again.personalChats.of("other"), chat({ personId: "other" }));
    });

    it("takes one of two that are remembered at once", async () => {
      const { store } = current();
      const other = await current().open();
      const chats = [chat({ conversationId: "a" }), chat({ conversationId: "b" })] as const;
      await Promise.all([store.personalChats.remember(chats[0]), other.personalChats.remember(chats[1])]);
      const left = await store.personalChats.of("person");
      assert.ok(["a", "b"].includes(left?.conversationId ?? ""));
    });

    it("does not stumble over a damaged row, and mends it the next time", async () => {
      const { store, database } = current();
      for (const damage of ["reference = '{'", "language = 'tlh'"]) {
        await store.personalChats.remember(chat());
        await database.sql(`update personal_chat set ${damage}`);
        assert.equal(await store.personalChats.of("person"), undefined);
        await store.personalChats.remember(chat());
        assert.deepEqual(await store.personalChats.of("person"), chat());
      }
    });

    it("drops a chat only when nobody spoke there for more than a year", async () => {
      const { store, clock } = current();
      await store.personalChats.remember(chat());
      await store.personalChats.remember(chat({ personId: "other" }));
      clock.advance(300 * DAY);
      await store.personalChats.remember(chat());
      clock.advance(101 * DAY);
      await store.cleanUp(clock.now());
      assert.deepEqual(await store.personalChats.of("person"), chat());
      assert.equal(await store.personalChats.of("other"), undefined);
    });
  });
}
