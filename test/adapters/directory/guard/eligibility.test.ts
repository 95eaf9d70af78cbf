import assert from "node:assert/strict";

import fc from "fast-check";

import { ineligibility, mayAct } from "../../../../adapters/directory/guard/eligibility.js";
import type { Person } from "../../../../adapters/ports/directory.js";
import { person } from "./support/people.js";

describe("whose password can be reset here at all", () => {
  const rows: readonly (readonly [string, Partial<Person>, string | undefined])[] = [
    ["a cloud member", {}, undefined],
    ["somebody synced with writeback", { source: "synced", passwordWriteback: true }, undefined],
    [
      "somebody synced without writeback",
      { source: "synced", passwordWriteback: false },
      "synced-without-writeback",
    ],
    ["somebody synced of whom writeback is not known", { source: "synced" }, "synced-without-writeback"],
    ["somebody federated", { source: "federated" }, "federated"],
    ["somebody federated with writeback", { source: "federated", passwordWriteback: true }, "federated"],
    ["a guest", { userType: "guest" }, "guest"],
    ["a disabled account", { accountEnabled: false }, "account-disabled"],
  ];
  for (const [who, changes, reason] of rows) {
    it(`${who}: ${reason ?? "yes"}`, () => {
      assert.equal(ineligibility(person("p", changes)), reason);
    });
  }

  it("only enabled members with a password of ours, in every combination", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("member" as const, "guest" as const),
        fc.boolean(),
        fc.constantFrom("cloud" as const, "synced" as const, "federated" as const),
        fc.constantFrom(true, false, undefined),
        (userType, accountEnabled, source, passwordWriteback) => {
          const someone = person("p", {
            userType,
            accountEnabled,
            source,
            ...(passwordWriteback !== undefined && { passwordWriteback }),
          });
          const ours = source === "cloud" || (source === "synced" && passwordWriteback === true);
          assert.equal(ineligibility(someone) === undefined, userType === "member" && accountEnabled && ours);
          assert.equal(mayAct(someone), userType === "member" && accountEnabled);
        },
      ),
    );
  });
});
