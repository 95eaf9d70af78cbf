import assert from "node:assert/strict";
import { type GraphContoso, startContosoOnGraph } from "../../../support/graph-fake/start-contoso.js";

describe("The registration report on Microsoft Graph", () => {
  let contoso: GraphContoso;

  beforeEach(async () => {
    contoso = await startContosoOnGraph();
  });

  afterEach(() => contoso.fake.close());

  const read = async (after?: string) => {
    const { directory } = contoso;
    const page = await (after === undefined ? directory.registrations() : directory.registrations(after));
    assert.equal(page.kind, "registrations");
    return page.kind === "registrations" ? page : assert.fail();
  };
  const queries = () => contoso.fake.requests.map(({ query }) => query);

  it("is asked for in the largest pages", async () => {
    const { rows } = await read();
    assert.equal(rows.length, contoso.fake.tenant.registrations.size);
    assert.deepEqual(queries(), ["?$top=999"]);
  });

  it("comes in pages of Graph's own size where that refuses so many, which is asked once", async () => {
    contoso.fake.tenant.settings.mostTop = 500;
    contoso.fake.tenant.settings.pageSize = 20;
    const people = new Set<string>();
    let next: string | undefined;
    do {
      const page = await read(next);
      for (const { personId } of page.rows) people.add(personId);
      ({ next } = page);
    } while (next !== undefined);
    const { size } = contoso.fake.tenant.registrations;
    assert.equal(people.size, size);
    assert.deepEqual(queries().slice(0, 2), ["?$top=999", ""]);
    assert.equal(queries().length, 1 + Math.ceil(size / 20));
  });

  it("is not asked for a second time where it may not be read", async () => {
    contoso.fake.faults.add({ moment: "before", effect: { kind: "status", status: 403 } });
    assert.equal((await contoso.directory.registrations()).kind, "unavailable");
    assert.equal(queries().length, 1);
  });
});
