import { createSeal } from "../../adapters/audit/seal.js";

/** The seal of records that tests write. */
export const TEST_SEAL = createSeal(Buffer.from("0123456789abcdef0123456789abcdef"));
