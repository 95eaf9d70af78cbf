import { describeDirectory } from "../../contracts/directory.js";
import { describeUnavailableDirectory } from "../../contracts/unavailable-directory.js";
import { contosoPerson, idOf } from "../../support/contoso.js";
import type { Fault } from "../../support/graph-fake/faults.js";
import { graphFixture } from "../../support/graph-fake/graph-fixture.js";
import { startContosoOnGraph } from "../../support/graph-fake/start-contoso.js";

for (const [name, signIn] of [
  ["the asker's", "delegated"],
  ["the bot's own", "application"],
] as const) {
  describeDirectory(`Microsoft Graph with ${name} sign-in`, async () => {
    const { directory, fake } = await startContosoOnGraph(signIn);
    const accessPass = {
      usable: contosoPerson("sandra.dewit").person,
      off: contosoPerson("pieter.jansen").person,
    };
    return { directory, ...graphFixture(signIn), accessPass, close: fake.close };
  });
}

const NOTHING_GRANTED = { signIn: "delegated", application: [], delegated: [] } as const;

const ONE_PERSON = {
  personId: idOf("sandra.dewit"),
  userPrincipalName: "sandra.dewit@contoso.com",
};

const OUTAGES: Readonly<Record<string, Fault>> = {
  "is unavailable": { moment: "before", effect: { kind: "status", status: 503 } },
  "throttles for longer than anybody waits": {
    moment: "before",
    effect: { kind: "status", status: 429, retryAfter: "120" },
  },
  "cuts every connection": { moment: "before", effect: { kind: "reset" } },
  "applies and answers 504": { moment: "after", effect: { kind: "status", status: 504 } },
  "applies and cuts the answer in half": { moment: "after", effect: { kind: "half" } },
  "answers something else": { moment: "before", effect: { kind: "body", text: "<html>" } },
  "never answers": { moment: "before", effect: { kind: "silence" } },
};

for (const [what, fault] of Object.entries(OUTAGES)) {
  describeUnavailableDirectory(`Microsoft Graph that ${what}`, async () => {
    const call = fault.effect.kind === "silence" ? 50 : 8_000;
    const deadlines = { call, reading: 12_000, writing: 7_500 };
    const { directory, fake } = await startContosoOnGraph("application", { deadlines });
    fake.faults.add(fault);
    return { directory, ...ONE_PERSON, close: fake.close };
  });
}

describeUnavailableDirectory("Microsoft Graph that nobody listens for", async () => {
  const { directory, fake } = await startContosoOnGraph();
  await fake.close();
  return { directory, ...ONE_PERSON };
});

describeUnavailableDirectory("Microsoft Graph without any permission", async () => {
  const { connect, fake } = await startContosoOnGraph();
  return { directory: connect(NOTHING_GRANTED), ...ONE_PERSON, close: fake.close };
});

describeUnavailableDirectory("Microsoft Graph without a token", async () => {
  const { connect, fake } = await startContosoOnGraph();
  const tokens = {
    token: async () => ({ kind: "no-token", operatorHint: "no token in this test" }) as const,
  };
  const directory = connect(NOTHING_GRANTED, { tokens });
  return { directory, ...ONE_PERSON, close: fake.close };
});
