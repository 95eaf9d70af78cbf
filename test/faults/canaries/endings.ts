import type { AccessPassWrite, PasswordReset, PasswordWrite } from "../../../adapters/ports/directory.js";

/** How the directory answers a write, and what it does before. `secret` is what must never be seen. */
export interface Ending {
  readonly name: string;
  readonly password: (write: () => Promise<PasswordWrite>, reset: PasswordReset) => Promise<PasswordWrite>;
  readonly pass: (make: () => Promise<AccessPassWrite>) => Promise<AccessPassWrite>;
  /** The process is killed when it wants to record what became of it. */
  readonly killed?: true;
}

function quoted(made: AccessPassWrite): string {
  return made.kind === "created" ? made.pass.reveal() : "";
}

export const ENDINGS: readonly Ending[] = [
  { name: "changed", password: (write) => write(), pass: (make) => make() },
  {
    name: "not changed",
    password: async () => ({ kind: "not-changed", reason: "password-policy" }),
    pass: async () => ({ kind: "not-created", reason: "policy-off" }),
  },
  {
    name: "applied, and the answer lost",
    async password(write) {
      await write();
      return { kind: "unknown", operatorHint: "504 after sending" };
    },
    async pass(make) {
      await make();
      return { kind: "unknown", operatorHint: "504 after sending" };
    },
  },
  {
    name: "not applied, and thrown with the request in it",
    password: (_, { newPassword }) => {
      const request = `PATCH {"passwordProfile":{"password":"${newPassword.reveal()}"}}`;
      return Promise.reject(new Error(`failed: ${request}`, { cause: { request } }));
    },
    pass: () => Promise.reject(new Error("failed before anything was made")),
  },
  {
    name: "applied, and thrown with the answer in it",
    async password(write, { newPassword }) {
      await write();
      throw Object.assign(new Error(`{"newPassword":"${newPassword.reveal()}"}`), {
        response: newPassword.reveal(),
      });
    },
    async pass(make) {
      const text = quoted(await make());
      throw Object.assign(new Error(`{"temporaryAccessPass":"${text}"}`), { response: text });
    },
  },
  {
    name: "changed, and killed before it is recorded",
    password: (write) => write(),
    pass: (make) => make(),
    killed: true,
  },
];
