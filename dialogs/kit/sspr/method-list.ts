import type { OtherMethod, RegisteredMethod } from "../../../adapters/ports/sspr.js";
import type { Language } from "../../../knowledge/language.js";
import { allOf } from "../format.js";
import { literal } from "../message.js";
import { ssprTexts } from "./texts.js";

const FOR_SIGNING_IN_ONLY: readonly RegisteredMethod["kind"][] = [
  "passkey",
  "windows-hello",
] satisfies readonly OtherMethod[];

/** Whether the reset page takes it as a proof. Administrators' security questions do not count. */
export function countsForReset({ kind }: RegisteredMethod, administrator: boolean): boolean {
  return !FOR_SIGNING_IN_ONLY.includes(kind) && !(administrator && kind === "security-questions");
}

/** "authenticator app" or "mobile phone +31 ** *** **42", as plain text. */
export function methodName({ kind, hint }: RegisteredMethod, language: Language): string {
  const name = ssprTexts[language].method[kind];
  return hint === undefined ? name : `${name} ${hint}`;
}

/** "mobile phone +31 ** *** **42 and authenticator app", ready for a message. */
export function methodList(methods: readonly RegisteredMethod[], language: Language): string {
  const names = methods.map((method) => literal(methodName(method, language)));
  return allOf(names, language);
}
