import assert from "node:assert/strict";
import { createMockDirectory } from "../../adapters/directory/mock/mock-directory.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { CONTOSO } from "../../adapters/directory/mock/tenant-settings.js";
import type { Directory } from "../../adapters/ports/directory.js";
import { idOf } from "../support/contoso.js";
import { startContosoOnGraph } from "../support/graph-fake/start-contoso.js";
import { adminLockedOutInEnglish } from "./admin-locked-out.en.js";
import { adminLockedOutInDutch } from "./admin-locked-out.nl.js";
import { adminWithoutRoleInEnglish } from "./admin-without-role.en.js";
import { adminWithoutRoleInDutch } from "./admin-without-role.nl.js";
import { approvalEndsInEnglish } from "./approval-ends.en.js";
import { accountLockedInEnglish } from "./account-locked.en.js";
import { accountLockedInDutch } from "./account-locked.nl.js";
import { lockedScreenInEnglish } from "./account-locked-screen.en.js";
import { lockedScreenInDutch } from "./account-locked-screen.nl.js";
import { diagnosisToRegisterInEnglish } from "./sspr-diagnosis-register.en.js";
import { diagnosisToRegisterInDutch } from "./sspr-diagnosis-register.nl.js";
import { bulkInEnglish } from "./bulk-reset.en.js";
import { bulkInDutch } from "./bulk-reset.nl.js";
import { mailedInEnglish } from "./temporary-password-email.en.js";
import { mailedInDutch } from "./temporary-password-email.nl.js";
import { fateInEnglish } from "./temporary-password-fate.en.js";
import { fateInDutch } from "./temporary-password-fate.nl.js";
import { changeInEnglish } from "./change-own-password.en.js";
import { changeInDutch } from "./change-own-password.nl.js";
import type { Branch, ConversationScript, GraphGap } from "./conversation.js";
import { enableInEnglish } from "./enable-sspr.en.js";
import { enableInDutch } from "./enable-sspr.nl.js";
import { expiryInEnglish } from "./password-expiry-policy.en.js";
import { expiryInDutch } from "./password-expiry-policy.nl.js";
import { forgotInEnglish } from "./forgot-own-password.en.js";
import { forgotInDutch } from "./forgot-own-password.nl.js";
import { diagnosisInEnglish } from "./sspr-diagnosis.en.js";
import { diagnosisInDutch } from "./sspr-diagnosis.nl.js";
import { usernameInEnglish } from "./forgot-username.en.js";
import { usernameInDutch } from "./forgot-username.nl.js";
import { handOffInEnglish } from "./hand-off.en.js";
import { handOffInDutch } from "./hand-off.nl.js";
import { takeOverInEnglish } from "./take-over.en.js";
import { takeOverQuietInDutch } from "./take-over-quiet.nl.js";
import { takeOverQuietInEnglish } from "./take-over-quiet.en.js";
import { takeOverInDutch } from "./take-over.nl.js";
import { everyScript } from "./every-script.js";
import { differsOnGraph } from "./on-graph.js";
import { play } from "./play.js";
import { registerInEnglish } from "./register-sspr-info.en.js";
import { registerInDutch } from "./register-sspr-info.nl.js";
import { approvalInEnglish } from "./approval.en.js";
import { approvalInDutch } from "./approval.nl.js";
import { DIRECTORIES } from "./directories.js";
import { limitsInEnglish } from "./limits.en.js";
import { limitsInDutch } from "./limits.nl.js";
import { deliveryInEnglish } from "./delivery.en.js";
import { deliveryInDutch } from "./delivery.nl.js";
import { resetInEnglish } from "./reset-user-password.en.js";
import { resetInDutch } from "./reset-user-password.nl.js";
import { switchingInEnglish } from "./switching.en.js";
import { switchingInDutch } from "./switching.nl.js";

const EVERY_DIAGNOSIS = {
  English: [...diagnosisInEnglish, ...diagnosisToRegisterInEnglish],
  Nederlands: [...diagnosisInDutch, ...diagnosisToRegisterInDutch],
};

const ALL: Readonly<Record<string, readonly ConversationScript[]>> = {
  "approval, English": [...approvalInEnglish, ...approvalEndsInEnglish],
  "approval, Nederlands": approvalInDutch,
  "reset-user-password, English": resetInEnglish,
  "reset-user-password, Nederlands": resetInDutch,
  "ways and readers, English": deliveryInEnglish,
  "ways and readers, Nederlands": deliveryInDutch,
  "forgot-own-password, English": forgotInEnglish,
  "forgot-own-password, Nederlands": forgotInDutch,
  "forgot-own-password, every diagnosis, English": EVERY_DIAGNOSIS.English,
  "forgot-own-password, every diagnosis, Nederlands": EVERY_DIAGNOSIS.Nederlands,
  "change-own-password, English": changeInEnglish,
  "change-own-password, Nederlands": changeInDutch,
  "forgot-username, English": usernameInEnglish,
  "forgot-username, Nederlands": usernameInDutch,
  "account-locked, English": [...accountLockedInEnglish, ...lockedScreenInEnglish],
  "account-locked, Nederlands": [...accountLockedInDutch, ...lockedScreenInDutch],
  "register-sspr-info, English": registerInEnglish,
  "register-sspr-info, Nederlands": registerInDutch,
  "admin-locked-out, English": [...adminLockedOutInEnglish, ...adminWithoutRoleInEnglish],
  "admin-locked-out, Nederlands": [...adminLockedOutInDutch, ...adminWithoutRoleInDutch],
  "hand-off to a person, English": handOffInEnglish,
  "hand-off to a person, Nederlands": handOffInDutch,
  "taken over for the help desk, English": [...takeOverInEnglish, ...takeOverQuietInEnglish],
  "taken over for the help desk, Nederlands": [...takeOverInDutch, ...takeOverQuietInDutch],
  "enable-sspr, English": enableInEnglish,
  "enable-sspr, Nederlands": enableInDutch,
  "password-expiry-policy, English": expiryInEnglish,
  "password-expiry-policy, Nederlands": expiryInDutch,
  "bulk-reset, English": bulkInEnglish,
  "bulk-reset, Nederlands": bulkInDutch,
  "temporary-password-email, English": [...mailedInEnglish, ...fateInEnglish],
  "temporary-password-email, Nederlands": [...mailedInDutch, ...fateInDutch],
  "another problem, and back, English": switchingInEnglish,
  "another problem, and back, Nederlands": switchingInDutch,
  "limits, English": limitsInEnglish,
  "limits, Nederlands": limitsInDutch,
};

for (const [where, open] of Object.entries(DIRECTORIES)) {
  for (const [name, scripts] of Object.entries(ALL)) {
    describe(`conversations on ${where}: ${name}`, () => {
      for (const script of scripts) {
        it(script.title, async () => {
          const { script: here, options, close } = await open(script);
          try {
            await play(here, options);
          } finally {
            await close();
          }
        });
      }
    });
  }
}

describe("what goes otherwise on Microsoft Graph", () => {
  const scripts = Object.values(ALL).flat();

  it("is said by every talk that has other words there, and by no other", () => {
    for (const script of scripts) {
      assert.equal(differsOnGraph(script), script.onGraph !== undefined, script.title);
    }
  });

  it("is what Graph cannot tell and the mock tenant can", async () => {
    const contoso = await startContosoOnGraph();
    try {
      const told = await toldBy(contoso.directory);
      for (const { title, onGraph } of scripts) {
        if (onGraph !== undefined) assert.equal(told[onGraph.cannotTell], undefined, title);
      }
      const mock = createMockDirectory({ people: CONTOSO_PEOPLE, tenant: CONTOSO, clock: contoso.clock });
      for (const [gap, value] of Object.entries(await toldBy(mock))) assert.notEqual(value, undefined, gap);
    } finally {
      await contoso.fake.close();
    }
  });

  it("leaves no file of talks out", async () => {
    for (const { name, scripts: some } of await everyScript()) {
      for (const script of some) assert.ok(scripts.includes(script), `${name}: ${script.title}`);
    }
  });
});

/** What a directory tells of the things that Graph does not. */
async function toldBy(directory: Directory): Promise<Readonly<Record<GraphGap, unknown>>> {
  const tenant = await directory.tenantSspr();
  const emma = await directory.sspr(idOf("emma.clarke"));
  const noor = await directory.sspr(idOf("noor.jacobs"));
  const priya = await directory.person(idOf("priya.sharma"));
  const callum = await directory.signIn(idOf("callum.reid"));
  assert.ok(tenant.kind === "tenant-sspr" && emma.kind === "sspr" && noor.kind === "sspr");
  assert.ok(callum.kind === "sign-in" && priya.kind === "person");
  return {
    "the policy": tenant.settings.policy ?? emma.state.policy,
    "how many methods": tenant.settings.methodsRequired ?? emma.state.methodsRequired,
    "the throttle": noor.state.throttledUntil,
    "a temporary password": priya.person.mustChangePassword || undefined,
    "the locks": callum.state.smartLockout ?? callum.state.onPremisesLock,
  };
}

/** The compiler misses none: every branch is a key. */
const BRANCHES: Readonly<Record<Branch, true>> = {
  yes: true,
  unknown: true,
  administrator: true,
  guest: true,
  disabled: true,
  federated: true,
  "administrators-off": true,
  "tenant-off": true,
  "not-in-scope": true,
  unlicensed: true,
  "no-writeback": true,
  throttled: true,
  "not-registered": true,
  "too-few-methods": true,
};

describe("the branches of the diagnosis", () => {
  for (const [language, scripts] of Object.entries(EVERY_DIAGNOSIS)) {
    it(`all have a conversation: ${language}`, () => {
      const played = new Set(scripts.flatMap(({ branch }) => (branch === undefined ? [] : [branch])));
      assert.deepEqual([...played].toSorted(), Object.keys(BRANCHES).toSorted());
    });
  }
});
