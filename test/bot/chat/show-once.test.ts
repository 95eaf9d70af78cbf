import assert from "node:assert/strict";
import { showOnce } from "../../../bot/chat/show-once.js";
import { openTestDelivery, type TestDelivery } from "../../support/test-delivery.js";

const PASSWORD = "kf7d-njx3-c4tp";

describe("a password in a terminal", () => {
  let written: string[];
  let bench: TestDelivery;
  afterEach(() => bench.close());

  const open = async (atTerminal: boolean) => {
    written = [];
    bench = await openTestDelivery({ now: () => new Date(0) });
    const { delivery } = bench;
    const { url } = await bench.put(PASSWORD, "karin");
