/** A bot that lets the asker sign in, between a token service and a Bot Connector on loopback. */
import assert from "node:assert/strict";
import type { MockPerson } from "../../adapters/directory/mock/mock-person.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { permissionsOf } from "../../adapters/directory/graph/permissions.js";
import { APP_ID, TENANT_ID } from "./activities.js";
import { fakeToken } from "./graph-fake/tokens.js";
import {
  idIn,
  signInCard,
  startTeamsRig,
  type TeamsAnswer,
  type TeamsPerson,
  type TeamsRig,
} from "./teams-rig.js";
import { startTokenService, type TokenService } from "./token-service.js";

const CONNECTION = "graph";

/** Words that begin a reset without naming anybody. */
export const ASKS = {
  "en-GB": "Somebody needs a new password",
  "nl-NL": "Iemand heeft een nieuw wachtwoord nodig",
} as const;

export interface SigningInRig extends TeamsRig {
  readonly tokens: TokenService;
  /** Somebody who was asked to sign in, and has not. */
  waiting(name: string, locale?: keyof typeof ASKS): Promise<TeamsPerson>;
  /** What a client does by itself with a sign-in card. */
  exchange(person: TeamsPerson, clientToken: string, id?: string): Promise<TeamsAnswer>;
  /** How often this was asked of the token service for them. */
  made(call: string, person: TeamsPerson): number;
}

export async function startSigningInRig(
  more: Readonly<Record<string, string>> = {},
  people: readonly MockPerson[] = CONTOSO_PEOPLE,
): Promise<SigningInRig> {
  const tokens = await startTokenService({
    connectionName: CONNECTION,
    tokenFor: (account) =>
      fakeToken(
        {
          kind: "delegated",
          permissions: permissionsOf("delegated", "delegated"),
          personId: idIn(people, account),
        },
        undefined,
        { tid: TENANT_ID, appid: APP_ID },
      ),
  });
  const rig = await startTeamsRig(
    {
      GRAPH_SIGN_IN: "delegated",
      OAUTH_CONNECTION: CONNECTION,
      TEST_TOKEN_SERVICE: tokens.url,
      TEST_TOKEN_DEADLINE: "900",
      ...more,
    },
    people,
  );
  rig.tenant.fake.tenant.settings.operation.takesMs = 0;
  return {
    ...rig,
    tokens,
    waiting: async (name, locale = "en-GB") => {
      const person = rig.person(name, locale);
      await person.say("opnieuw");
      tokens.end(person.userId);
      assert.match(await person.say(ASKS[locale]), /card\.oauth/);
      return person;
    },
    exchange: (person, clientToken, id = signInCard(person).exchangeId) =>
      person.invoke("signin/tokenExchange", { id, connectionName: CONNECTION, token: clientToken }),
    made: (name, { userId }) =>
      tokens.calls.filter((call) => call.name === name && call.userId === userId).length,
    close: async () => {
      await rig.close();
      await tokens.close();
    },
  };
}
