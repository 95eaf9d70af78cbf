import assert from "node:assert/strict";
import { connect } from "node:net";
import { type JsonBody, readJsonBody } from "../../../bot/web/json-body.js";
import { requestText } from "../../support/raw-http.js";
import { listenOnLoopback } from "../../support/loopback.js";

describe("a JSON body", () => {
  it("that never ends is not waited for", async () => {
    let tell: ((body: JsonBody) => void) | undefined;
    const told = new Promise<JsonBody>((resolve) => (tell = resolve));
    const limits = { bytes: 100, depth: 4, milliseconds: 30 };
    const server = await listenOnLoopback((request) => {
      void readJsonBody(request, limits).then((body) => tell?.(body));
    });
    const head = [
      "POST / HTTP/1.1",
      "Host: localhost",
      "Content-Type: application/json",
      "Content-Length: 50",
    ];
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(requestText(head, '{"a":'));
    assert.deepEqual(await told, { kind: "refused", status: 408 });
    socket.destroy();
    await server.close();
  });
});
