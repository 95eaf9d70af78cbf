import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import type { ProactiveChannel, Sent } from "../../../adapters/channel/proactive.js";
import type { ApprovalShown } from "../../../adapters/ports/approving.js";
import type { OutboxMessage } from "../../../adapters/ports/outbox.js";
import type { Store } from "../../../adapters/ports/store.js";
import { createSystemRandom } from "../../../adapters/random/system-random.js";
import { createSqliteStore } from "../../../adapters/store/sqlite/create-sqlite-store.js";
import { createMockDirectory } from "../../../adapters/directory/mock/mock-directory.js";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";
import { CONTOSO } from "../../../adapters/directory/mock/tenant-settings.js";
import { backOff } from "../../../bot/courier/back-off.js";
import { type Courier, type CourierDeps, createCourier } from "../../../bot/courier/courier.js";
import {
  createTemporaryFolder,
  type TemporaryFolder,
} from "../../adapters/store/support/temporary-folder.js";
import { contosoPerson } from "../../support/contoso.js";
import { createFaultyDirectory, OUTAGE } from "../../support/faulty-directory.js";
import { createSettableClock } from "../../support/settable-clock.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const HOUR = 3_600_000;
const KARIN = contosoPerson("karin.hendriks").person;
const SANDRA = contosoPerson("sandra.dewit").person;

describe("the courier", () => {
  const clock = createSettableClock();
  let folder: TemporaryFolder;
  let store: Store;
  let said: { readonly reference: unknown; readonly activity: Partial<Activity> }[];
  let answers: Sent[];
  let logged: string[];

  beforeEach(async () => {
    folder = createTemporaryFolder();
    store = await createSqliteStore({ directory: folder.path, clock, seal: TEST_SEAL });
    said = [];
    answers = [];
    logged = [];
    approval = { kind: "over", byYou: false };
  });
  afterEach(async () => {
    await store.close();
    folder.remove();
  });

  const channel: ProactiveChannel = {
    async send(reference, activity) {
      const answer = answers.shift() ?? { kind: "sent" };
      if (answer.kind === "sent") said.push({ reference, activity });
      return answer;
    },
  };
  let approval: ApprovalShown = { kind: "over", byYou: false };
  const log = (event: string) => void logged.push(event);
  const courier = (on = store, changes: Partial<CourierDeps> = {}): Courier =>
    createCourier({
      outbox: on.outbox,
      chats: on.personalChats,
      cases: on.cases,
      channels: { teams: channel },
      directory: createMockDirectory({ people: CONTOSO_PEOPLE, tenant: CONTOSO, clock }),
      slipUrl: async (slipId, readerId) =>
        slipId === "slip" && readerId === KARIN.id ? "https://bot/one-view/slip" : undefined,
      approval: async () => approval,
      batch: async () => undefined,
      helpDesk: { en: "extension 4357", nl: "toestel 4357" },
      timeZone: "Europe/Amsterdam",
      clock,
      random: createSystemRandom(),
      log: { debug: log, info: log, warn: log, error: log },
      ...changes,
    });
  const message = (id: string, changes: Partial<OutboxMessage> = {}): OutboxMessage => ({
    id,
    personId: KARIN.id,
    notice: {
      kind: "reset-resolved",
      actionId: "action",
      targetId: SANDRA.id,
      outcome: "changed",
      slipId: "slip",
    },
    dueAt: clock.now(),
    giveUpAt: new Date(clock.now().getTime() + 24 * HOUR),
    ...changes,
  });
  const chat = (conversationId = "chat") =>
    store.personalChats.remember({
      personId: KARIN.id,
      conversationId,
      reference: { via: "teams", reference: { conversation: { id: conversationId } } },
      language: "nl",
    });
  const card = () => JSON.stringify(said.map(({ activity }) => activity));

  it("tells a message once, in the language spoken there last, by name, with the page to see", async () => {
    await chat();
    await store.outbox.add([message("a")]);
    await courier().sweep();
    await courier().sweep();
    assert.deepEqual(
      said.map(({ reference }) => reference),
      [{ conversation: { id: "chat" } }],
    );
    assert.match(card(), /Het nieuwe wachtwoord is toch ingesteld/);
    assert.match(card(), /Sandra de Wit/);
    assert.match(card(), /https:\/\/bot\/one-view\/slip/);
  });

  it("leaves out a request for approval that is over, and shows one that waits", async () => {
    await chat();
    const notice = { kind: "approval-wanted", requestId: "request" } as const;
    await store.outbox.add([message("over", { notice })]);
    await courier().sweep();
    await courier().sweep();
    assert.deepEqual([said, logged], [[], ["notice-not-needed"]]);
    const until = new Date(clock.now().getTime() + HOUR);
    approval = {
      kind: "wanted",
      actor: KARIN,
      target: SANDRA,
      reason: "INC-1",
      way: "temporary-password",
      reader: "actor",
      expiresAt: until,
    };
    await store.outbox.add([message("waits", { notice })]);
    await courier().sweep();
    assert.match(card(), /Je goedkeuring is nodig.*Goedkeuren/);
  });

  it("tells of an approval later when the directory does not answer", async () => {
    await chat();
    approval = { kind: "unavailable" };
    await store.outbox.add([message("a", { notice: { kind: "approval-wanted", requestId: "request" } })]);
    await courier().sweep();
    assert.deepEqual([said, logged], [[], ["notice-not-told"]]);
  });

  it("never has two instances tell the same message", async () => {
    await chat();
    const other = await createSqliteStore({ directory: folder.path, clock, seal: TEST_SEAL });
    await store.outbox.add(Array.from({ length: 20 }, (_, index) => message(`message ${index}`)));
    await Promise.all([courier().sweep(), courier(other).sweep(), courier().sweep()]);
    assert.equal(said.length, 20);
    await other.close();
  });

  it("tells without names rather than not at all while the directory is down", async () => {
    await chat();
    await store.outbox.add([message("a")]);
    const directory = createFaultyDirectory(
      createMockDirectory({ people: CONTOSO_PEOPLE, tenant: CONTOSO, clock }),
      OUTAGE,
    );
    const blind = courier(store, { directory });
    for (const tries of [0, 1]) {
      await blind.sweep();
      assert.equal(said.length, 0, `after ${tries} tries`);
      clock.advance(10_000);
    }
    await blind.sweep();
    assert.match(card(), /Het nieuwe wachtwoord is toch ingesteld/);
    assert.ok(!card().includes("Sandra"));
  });

  it("waits until there is a chat with the person", async () => {
    await store.outbox.add([message("a")]);
    await courier().sweep();
    assert.equal(said.length, 0);
    await chat();
    await store.outbox.hurry(KARIN.id, clock.now());
    await courier().sweep();
    assert.equal(said.length, 1);
  });

  it("forgets a chat that is gone, and tells the message in the next one", async () => {
    await chat("old");
    await store.outbox.add([message("a")]);
    answers = [{ kind: "gone" }];
    await courier().sweep();
    assert.equal(await store.personalChats.of(KARIN.id), undefined);
    assert.equal(await chat("new"), "new");
    await store.outbox.hurry(KARIN.id, clock.now());
    await courier().sweep();
    assert.deepEqual(said[0]?.reference, { conversation: { id: "new" } });
  });

  it("tries again after failures, later and later, until it arrives", async () => {
    await chat();
    await store.outbox.add([message("a")]);
    answers = Array.from({ length: 5 }, () => ({ kind: "failed", error: new Error("502") }));
    for (let tries = 0; tries < 5; tries += 1) {
      await courier().sweep();
      assert.equal(answers.length, 4 - tries);
      clock.advance(1_000 * 2 ** tries - 1);
      await courier().sweep();
      assert.equal(answers.length, 4 - tries, "tried too early");
      clock.advance(1_001 * 2 ** tries + 1);
    }
    await courier().sweep();
    assert.equal(said.length, 1);
  });

  it("tries again where the directory or the words are missing", async () => {
    await chat();
    await store.outbox.add([message("a", { notice: { kind: "resets-paused", until: "no moment" } })]);
    await courier().sweep();
    assert.ok(logged.includes("notice-not-told"), logged.join());
    assert.equal(said.length, 0);
  });

  it("gives up when the time is over, with a line in the audit that holds ids only", async () => {
    await store.outbox.add([message("a")]);
    await courier().sweep();
    clock.advance(24 * HOUR);
    await Promise.all([courier().sweep(), courier().sweep()]);
    assert.deepEqual(await store.audit.entries(), [
      {
        at: clock.now().toISOString(),
        event: "notice-failed",
        actorId: KARIN.id,
        targetId: SANDRA.id,
        conversationId: "none",
        actionId: "action",
        reason: "reset-resolved, 1 tries",
      },
    ]);
    await chat();
    await store.outbox.hurry(KARIN.id, clock.now());
    await courier().sweep();
    assert.equal(said.length, 0);
  });

  it("waits between two seconds and fifteen minutes", () => {
    const random = createSystemRandom();
    for (let tries = 0; tries < 30; tries += 1) {
      const pause = backOff(tries, random);
      const longest = Math.min(2_000 * 2 ** tries, 15 * 60_000);
      assert.ok(pause >= longest / 2 && pause <= longest, `${tries}: ${pause}`);
    }
  });
});
