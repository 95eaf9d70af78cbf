import type { RegisteredMethod } from "../../ports/sspr.js";
import { maskedAddress, maskedPhone } from "../masked.js";
import type { MockPerson } from "./mock-person.js";

/** What a person registered; numbers and addresses are made up from the object id and masked. */
export function registeredMethods({ person, sspr }: MockPerson): readonly RegisteredMethod[] {
  const digits = person.id.replaceAll(/\D/g, "").padEnd(8, "0");
  return [...sspr.methods, ...sspr.otherMethods].map((kind) => {
    switch (kind) {
      case "mobile-phone":
        return { kind, hint: maskedPhone(`+31 6${digits.slice(-8)}`) };
      case "office-phone":
        return { kind, hint: maskedPhone(`+31 20${digits.slice(0, 7)}`) };
      case "alternate-email":
        return { kind, hint: maskedAddress(`${person.userPrincipalName.slice(0, 8)}@example.org`) };
      case "authenticator-app":
      case "security-questions":
      case "passkey":
      case "windows-hello":
        return { kind };
    }
  });
}
