import assert from "node:assert/strict";
import { CONTOSO_PEOPLE } from "../../../adapters/directory/mock/people/contoso-people.js";
import { CONTOSO_NOW, idOf } from "../contoso.js";
import { createSettableClock, type SettableClock } from "../settable-clock.js";
import { tenantOf } from "./contoso-tenant.js";
import { type GraphFake, startGraphFake } from "./graph-fake.js";
import { fakeToken } from "./tokens.js";

const USER = `/users/${idOf("sandra.dewit")}`;
const ALL = [
  "User.Read.All",
  "GroupMember.Read.All",
  "RoleManagement.Read.Directory",
  "AdministrativeUnit.Read.All",
];

describe("The fake of Microsoft Graph", () => {
  let fake: GraphFake;
  let clock: SettableClock;

  beforeEach(async () => {
    clock = createSettableClock(CONTOSO_NOW.toISOString());
    fake = await startGraphFake(tenantOf(CONTOSO_PEOPLE), clock);
  });

  afterEach(() => fake.close());

  const token = (permissions: readonly string[]) =>
    fakeToken(
      { kind: "delegated", permissions, personId: idOf("eleanor.wright") },
      clock.now().getTime() + 60_000,
    );
  const get = async (path: string, headers: Record<string, string> = {}, permissions = ALL) => {
    const given = { Authorization: `Bearer ${token(permissions)}`, ...headers };
    const response = await fetch(`${fake.url}/v1.0${path}`, { headers: given });
    const body: unknown = await response.json();
    return { status: response.status, body, text: JSON.stringify(body), headers: response.headers };
  };

  it("leaves out what was not selected, and refuses to select what no user has", async () => {
    assert.ok(!(await get(USER)).text.includes("accountEnabled"));
    const { body } = await get(`${USER}?$select=id,accountEnabled`);
    assert.deepEqual(body, { id: idOf("sandra.dewit"), accountEnabled: true });
    assert.equal((await get(`${USER}?$select=shoeSize`)).status, 400);
  });

  it("refuses advanced queries without their header, and says which fault that is", async () => {
    const search = `/users?$search="displayName:sandra"`;
    const refused = await get(search);
    assert.equal(refused.status, 400);
    assert.match(refused.text, /Request_UnsupportedQuery/);
    assert.equal((await get(search, { ConsistencyLevel: "eventual" })).status, 200);
    assert.equal((await get("/users?$filter=endsWith(mail,'contoso.com')")).status, 400);
    assert.equal((await get("/users?$filter=mail like 'x'")).status, 400);
  });

  it("gives nulls and no refusal where a permission for part of the answer is missing", async () => {
    const path = `/users/${idOf("maaike.postma")}/transitiveMemberOf`;
    assert.match((await get(path)).text, /"isAssignableToRole":true/);
    const { status, text } = await get(path, {}, ["User.Read.All"]);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /"isAssignableToRole":true|"displayName":"/);
  });

  it("gives pages with links to the next", async () => {
    fake.tenant.settings.pageSize = 20;
    const ids = new Set<unknown>();
    let next: string | undefined = "/users?$select=id";
    for (let pages = 0; next !== undefined && pages < 9; pages += 1) {
      const { text } = await get(next);
      for (const [, id] of text.matchAll(/"id":"([\da-f-]+)"/g)) ids.add(id);
      next = /"@odata.nextLink":"[^"]*\/v1\.0([^"]+)"/.exec(text)?.[1];
    }
    assert.equal(ids.size, CONTOSO_PEOPLE.length);
  });

  it("knows only tokens that are still good, and names every request", async () => {
    const first = await get(USER);
    const second = await get(USER);
    assert.notEqual(first.headers.get("request-id"), second.headers.get("request-id"));
    const old = token(ALL);
    clock.advance(61_000);
    assert.equal((await get(USER, { Authorization: `Bearer ${old}` })).status, 401);
    assert.equal((await get(USER, { Authorization: "Bearer nonsense" })).status, 401);
    assert.ok(!JSON.stringify(fake.requests).includes(old));
  });

  it("does not know what Microsoft does not offer", async () => {
    assert.equal((await get("/users/me/unlock")).status, 404);
    assert.equal((await get("/roleManagement/directory/transitiveRoleAssignments")).status, 404);
  });
});
