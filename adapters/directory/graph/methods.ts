import { z } from "zod";
import type { FoundMethods } from "../../ports/directory.js";
import type { RegisteredMethod } from "../../ports/sspr.js";
import { maskedAddress, maskedPhone } from "../masked.js";
import type { Budget } from "./http/budget.js";
import { isObjectId } from "./odata.js";
import { type ReadDeps, readAll } from "./read-graph.js";

const METHOD = z.object({
  "@odata.type": z.string(),
  phoneNumber: z.string().nullish(),
  phoneType: z.string().nullish(),
  emailAddress: z.string().nullish(),
});

type Method = z.output<typeof METHOD>;

/** What a person registered. Graph v1.0 does not list security questions. */
export async function readMethods(deps: ReadDeps, id: string, budget: Budget): Promise<FoundMethods> {
  if (!isObjectId(id)) return { kind: "none" };
  const path = `/users/${id.toLowerCase()}/authentication/methods`;
  const read = await readAll(deps, { call: "methods", path }, METHOD, budget);
  return read.kind === "value" ? { kind: "methods", methods: read.value.flatMap(toMethod) } : read;
}

/** Passwords and temporary access passes prove nothing that was registered. */
function toMethod(method: Method): readonly RegisteredMethod[] {
  switch (method["@odata.type"].replace("#microsoft.graph.", "")) {
    case "phoneAuthenticationMethod": {
      const kind = method.phoneType === "office" ? "office-phone" : "mobile-phone";
      return [method.phoneNumber ? { kind, hint: maskedPhone(method.phoneNumber) } : { kind }];
    }
    case "emailAuthenticationMethod":
      return [
        method.emailAddress
          ? { kind: "alternate-email", hint: maskedAddress(method.emailAddress) }
          : { kind: "alternate-email" },
      ];
    case "microsoftAuthenticatorAuthenticationMethod":
    case "softwareOathAuthenticationMethod":
      return [{ kind: "authenticator-app" }];
    case "fido2AuthenticationMethod":
      return [{ kind: "passkey" }];
    case "windowsHelloForBusinessAuthenticationMethod":
      return [{ kind: "windows-hello" }];
    default:
      return [];
  }
}
