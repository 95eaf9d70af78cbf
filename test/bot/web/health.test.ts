import assert from "node:assert/strict";
import { healthRoutes } from "../../../bot/web/health.js";
import { type RunningServer, startServer } from "../../support/server.js";

describe("health", () => {
  let running: RunningServer;
  let check: () => Promise<void>;
  let checks = 0;
  before(async () => {
    running = await startServer([
      healthRoutes(() => {
        checks += 1;
        return check();
      }),
    ]);
  });
  after(() => running.server.close());

  const ask = async (path: string) => {
    const response = await fetch(`${running.url}${path}`);
    return [response.status, await response.text()];
  };

  it("/healthz says the process answers and touches nothing", async () => {
    assert.deepEqual(await ask("/healthz"), [200, ""]);
    assert.equal(checks, 0);
  });

  it("/readyz is 200 while the store answers", async () => {
    check = () => Promise.resolve();
    assert.deepEqual(await ask("/readyz"), [200, ""]);
  });

  it("/readyz is 503 without a reason when the store fails, at once or by throwing", async () => {
    check = () => Promise.reject(new Error("postgres://user:secret@db failed"));
    assert.deepEqual(await ask("/readyz"), [503, ""]);
    check = () => {
      throw new Error("closed");
    };
    assert.deepEqual(await ask("/readyz"), [503, ""]);
  });

  it("/readyz does not wait for a store that hangs", async () => {
    check = () => new Promise(() => undefined);
    assert.deepEqual(await ask("/readyz"), [503, ""]);
  });
});
