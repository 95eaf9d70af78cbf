import assert from "node:assert/strict";
import type { Notice } from "../../../../adapters/ports/outbox.js";
import { createReadinessCounter } from "../../../../dialogs/enable-sspr/count-readiness.js";
import { startContosoOnGraph } from "../../../support/graph-fake/start-contoso.js";

const PEOPLE = 50_000;
const WINDOW_MS = 10_000;
/** Of reports, for one app in one tenant (Graph throttling limits, 2026-02). */
const MOST_IN_WINDOW = 5;

describe("the registration report of 50,000 people on Microsoft Graph", () => {
  it("is counted whole within Graph's limit, page by page, in some minutes", async () => {
    const began: number[] = [];
    let refused = 0;
    const contoso = await startContosoOnGraph("application", {
      fetch: async (url, init) => {
        if (String(url).includes("userRegistrationDetails")) {
          const now = contoso.clock.now().getTime();
          if (began.filter((at) => at > now - WINDOW_MS).length >= MOST_IN_WINDOW) {
            refused += 1;
            return new Response("{}", { status: 429, headers: { "Retry-After": "10" } });
          }
          began.push(now);
        }
        return fetch(url, init);
      },
    });
    const { fake, clock, directory } = contoso;
    fake.tenant.settings.pageSize = 999;
    fake.tenant.registrations.clear();
    for (let at = 0; at < PEOPLE; at += 1) fake.tenant.registrations.set(String(at), row(at));
    const notices: Notice[] = [];
    const counter = createReadinessCounter({
      directory,
      outbox: { add: async (messages) => void notices.push(...messages.map(({ notice }) => notice)) },
      clock,
      wait: async (ms) => clock.advance(ms),
      onFault: (error) => assert.fail(String(error)),
    });
    const start = clock.now().getTime();
    const first = await counter.count("eleanor");
    assert.ok(first.kind === "counting" && first.people >= 3_000, JSON.stringify(first));
    while (notices.length === 0) await new Promise(setImmediate);
    const [notice] = notices;
    assert.ok(notice?.kind === "readiness-counted");
    const { people, registered, missing, partly, remind } = notice;
    assert.deepEqual([people, registered, missing, partly], [PEOPLE, 40_000, 10_000, false]);
    assert.equal(remind.length, 10);
    assert.equal(refused, 0, "its own pace keeps it within the limit");
    assert.ok(clock.now().getTime() - start < 4 * 60_000);
    await fake.close();
  }).timeout(60_000);
});

function row(at: number): object {
  const isSsprRegistered = at % 5 !== 0;
  return {
    id: String(at),
    userPrincipalName: `person.${at}@contoso.com`,
    userDisplayName: `Person ${at}`,
    userType: "member",
    isAdmin: false,
    isSsprEnabled: true,
    isSsprRegistered,
    isSsprCapable: isSsprRegistered,
  };
}
