import assert from "node:assert/strict";
import type { SsprState } from "../../../../adapters/ports/sspr.js";
import { diagnose, type DiagnosedPerson } from "../../../../dialogs/kit/sspr/diagnose.js";
import type { Diagnosis } from "../../../../dialogs/kit/sspr/diagnosis.js";
import { everywhere, LATER, NOW } from "./every-state.js";

const CLOUD: DiagnosedPerson = { userType: "member", accountEnabled: true, source: "cloud" };
const READY: SsprState = {
  policy: "selected",
  inScope: true,
  licensed: true,
  administrator: false,
  administratorsAllowed: true,
  methodsRequired: 2,
  methodsRegistered: ["authenticator-app", "mobile-phone"],
  registered: true,
};
const ADMIN: SsprState = { ...READY, administrator: true };
/** What Microsoft Graph v1.0 can tell: the three flags of the report, the licence, the methods. */
const GRAPH: SsprState = {
  inScope: true,
  licensed: true,
  administrator: false,
  administratorsAllowed: true,
  methodsRegistered: ["mobile-phone"],
  registered: true,
};

type Expected = Pick<Diagnosis, "works" | "fixer" | "next"> & Partial<Pick<Diagnosis, "code" | "cause">>;

const YES: Expected = { works: "yes", fixer: "nobody-needed", next: "use-sspr" };
const UNKNOWN: Expected = { works: "unknown", fixer: "yourself", next: "try-sspr" };
const no = (cause: Diagnosis["cause"], fixer: Diagnosis["fixer"], next: Diagnosis["next"], code?: string) =>
  ({ works: "no", cause, fixer, next, ...(code === undefined ? {} : { code }) }) as Expected;
const desk = (cause: Diagnosis["cause"], code?: string) => no(cause, "administrator", "ask-help-desk", code);
const register = (cause: Diagnosis["cause"]) => no(cause, "yourself", "register-first", "SSPR_0014");

const TABLE: readonly [string, Partial<DiagnosedPerson>, SsprState, Expected][] = [
  ["everything in order", {}, READY, YES],
  [
    "one method where one is enough",
    {},
    { ...READY, methodsRequired: 1, methodsRegistered: ["mobile-phone"] },
    YES,
  ],
  ["synced with writeback", { source: "synced", passwordWriteback: true }, READY, YES],
  ["federated with writeback", { source: "federated", passwordWriteback: true }, READY, YES],
  [
    "an administrator with two methods, whatever the policy for others",
    {},
    { ...ADMIN, policy: "none" },
    YES,
  ],
  ["as Graph tells it", {}, GRAPH, YES],
  [
    "a policy for all, and nothing about this person's scope",
    {},
    without({ ...READY, policy: "all" }, "inScope"),
    YES,
  ],
  ["the throttle is over", {}, { ...READY, throttledUntil: NOW }, YES],

  [
    "a guest",
    { userType: "guest" },
    { ...READY, inScope: false },
    no("guest", "home-organisation", "reset-at-home"),
  ],
  ["disabled", { accountEnabled: false }, READY, desk("disabled")],
  [
    "switched off for administrators",
    {},
    { ...ADMIN, administratorsAllowed: false },
    desk("administrators-off"),
  ],
  ["the tenant is off", {}, { ...READY, policy: "none", inScope: false }, desk("tenant-off", "SSPR_0009")],
  ["not in the group", {}, { ...READY, inScope: false }, desk("not-in-scope", "SSPR_0013")],
  ["not enabled, and Graph cannot tell why", {}, { ...GRAPH, inScope: false }, desk("not-in-scope")],
  ["no licence", {}, { ...READY, licensed: false }, desk("unlicensed", "SSPR_0012")],
  ["nothing registered", {}, { ...READY, methodsRegistered: [] }, register("not-registered")],
  [
    "not registered, says the report alone",
    {},
    { ...without(READY, "methodsRegistered"), registered: false },
    register("not-registered"),
  ],
  ["one of two methods", {}, { ...READY, methodsRegistered: ["mobile-phone"] }, register("too-few-methods")],
  ["one method and too few, says Graph", {}, { ...GRAPH, registered: false }, register("too-few-methods")],
  [
    "an administrator whose second method is security questions",
    {},
    { ...ADMIN, methodsRegistered: ["mobile-phone", "security-questions"] },
    register("too-few-methods"),
  ],
  [
    "synced without writeback",
    { source: "synced", passwordWriteback: false },
    READY,
    desk("no-writeback", "SSPR_0010"),
  ],
  ["federated", { source: "federated" }, READY, no("federated", "provider", "reset-at-provider")],
  [
    "federated, and known not to be written back",
    { source: "federated", passwordWriteback: false },
    READY,
    no("federated", "provider", "reset-at-provider", "SSPR_0010"),
  ],
  ["throttled", {}, { ...READY, throttledUntil: LATER }, no("throttled", "time", "wait")],

  ["nothing known but the account", {}, {}, UNKNOWN],
  ["synced, writeback unknown", { source: "synced" }, READY, UNKNOWN],
  ["licence unknown", {}, without(READY, "licensed"), UNKNOWN],
  ["an administrator without a licence", {}, { ...ADMIN, licensed: false }, UNKNOWN],
  ["scope unknown under a policy for some", {}, without(READY, "inScope"), UNKNOWN],
  [
    "an administrator, switch and scope unknown",
    {},
    without(without(ADMIN, "inScope"), "administratorsAllowed"),
    UNKNOWN,
  ],
  [
    "one method, and unknown how many it takes",
    {},
    without({ ...READY, methodsRegistered: ["mobile-phone"] }, "methodsRequired", "registered"),
    UNKNOWN,
  ],

  [
    "two obstacles: the page shows the first, the advice follows the worst",
    { source: "synced", passwordWriteback: false },
    { ...READY, methodsRegistered: [] },
    desk("no-writeback", "SSPR_0014"),
  ],
  [
    "not in the group and nothing registered",
    {},
    { ...READY, inScope: false, methodsRegistered: [] },
    desk("not-in-scope", "SSPR_0013"),
  ],
  [
    "an obstacle counts for more than a doubt",
    {},
    without({ ...READY, licensed: false }, "inScope"),
    desk("unlicensed", "SSPR_0012"),
  ],
];

function without(state: SsprState, ...keys: readonly (keyof SsprState)[]): SsprState {
  return Object.fromEntries(Object.entries(state).filter(([key]) => !keys.some((each) => each === key)));
}

describe("the diagnosis of self-service password reset", () => {
  for (const [name, person, sspr, expected] of TABLE) {
    it(`knows: ${name}`, () => {
      const { works, code, cause, fixer, next } = diagnose({ ...CLOUD, ...person }, sspr, NOW);
      assert.deepEqual(
        { works, code, cause, fixer, next },
        { code: undefined, cause: undefined, ...expected },
      );
    });
  }

  it("says until when the throttle lasts", () => {
    assert.equal(diagnose(CLOUD, { ...READY, throttledUntil: LATER }, NOW).until, LATER.toISOString());
  });

  describe("over the whole state space", () => {
    it("works, does not, or is unknown for a reason that it names", () => {
      everywhere((person, sspr) => {
        const found = diagnose(person, sspr, NOW);
        assert.equal(found.works === "no", found.obstacles.length > 0);
        assert.equal(found.works === "unknown", found.obstacles.length === 0 && found.doubts.length > 0);
        assert.equal(found.cause !== undefined, found.works === "no");
        assert.equal(
          new Set([...found.obstacles, ...found.doubts]).size,
          found.obstacles.length + found.doubts.length,
        );
        assert.ok(found.code === undefined || found.works === "no");
        assert.deepEqual(JSON.parse(JSON.stringify(found)), found, "it is stored with the talk");
      });
    });

    it("never sends anybody to the page who is known to be stopped there, nor to register in vain", () => {
      everywhere((person, sspr) => {
        const { works, next, obstacles } = diagnose(person, sspr, NOW);
        assert.equal(next === "use-sspr" || next === "try-sspr", works !== "no");
        if (next === "register-first") {
          assert.ok(obstacles.every((each) => each === "not-registered" || each === "too-few-methods"));
        }
        if (next === "use-sspr") {
          assert.ok(person.accountEnabled && person.userType === "member" && sspr.licensed === true);
          assert.ok(person.source === "cloud" || person.passwordWriteback === true);
        }
      });
    });

    it("is never surer for knowing less", () => {
      everywhere((person, sspr) => {
        const whole = diagnose(person, sspr, NOW);
        for (const key of ["inScope", "licensed", "administratorsAllowed", "registered"] as const) {
          if (sspr[key] === undefined) continue;
          const less = diagnose(person, without(sspr, key), NOW);
          if (whole.works === "unknown") assert.notEqual(less.works, "no", key);
          if (whole.works === "no")
            assert.ok(less.works !== "yes" || key === "inScope" || key === "administratorsAllowed", key);
        }
      });
    });
  });
});
