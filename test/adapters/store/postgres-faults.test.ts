import assert from "node:assert/strict";
import { createServer, type AddressInfo } from "node:net";
import { inspect } from "node:util";

import { createPostgresStore } from "../../../adapters/store/postgres/create-postgres-store.js";
import { whatToDo } from "../../../adapters/store/postgres/what-to-do.js";
import { StoreUnusable } from "../../../adapters/store/store-unusable.js";
import { createSettableClock } from "../../support/settable-clock.js";
import { TEST_SEAL } from "../../support/test-seal.js";

const clock = createSettableClock();

async function faultOf(url: string): Promise<StoreUnusable> {
  try {
    const store = await createPostgresStore({ url, clock, seal: TEST_SEAL });
    await store.close();
  } catch (fault) {
    assert.ok(fault instanceof StoreUnusable, String(fault));
    assert.ok(!inspect(fault, { depth: 10, showHidden: true }).includes("hush"), fault.message);
    return fault;
  }
  assert.fail("the store opened");
}

describe("a PostgreSQL address that does not work", () => {
  it("is named without its password when nobody listens there", async () => {
    const port = await freePort();
    const { message } = await faultOf(`postgres://bot:hush%20hush@127.0.0.1:${port}/support`);
    assert.match(message, new RegExp(`PostgreSQL at 127\\.0\\.0\\.1:${port}/support .*ECONNREFUSED`));
    assert.match(message, /Check that DATABASE_URL names the right host and port/);
  });

  for (const url of ["hush", "postgres://bot:hush@@host:1:2/x", "postgres://bot:hu sh hush@ho st/x", ""]) {
    it(`is refused with an example when it is no address: ${JSON.stringify(url)}`, async () => {
      const { message } = await faultOf(url);
      assert.match(message, /DATABASE_URL is not an address\. Set it to postgres:\/\/user:password@host/);
    });
  }
});

describe("what to do about a PostgreSQL fault", () => {
  const url = new URL("postgres://bot:hush%2Fhush@db.example:6432/support");
  const faults: readonly (readonly [string, RegExp])[] = [
    ["28P01", /refuses the user or the password .* Check both in DATABASE_URL/],
    ["28000", /refuses the user or the password/],
    ["3D000", /no such database .* Create it, or name another in DATABASE_URL/],
    ["42501", /may not create tables there .* Grant it/],
    ["ETIMEDOUT", /ETIMEDOUT: .* Check that DATABASE_URL/],
  ];
  for (const [code, advice] of faults) {
    it(`says for ${code} what to check, and where`, () => {
      const fault = Object.assign(new Error("it said hush/hush, that is hush%2Fhush"), { code });
      const message = whatToDo(url, fault);
      assert.match(message, advice);
      assert.match(message, /^PostgreSQL at db\.example:6432\/support /);
      assert.ok(!message.includes("hush"), message);
    });
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
