import type { Language } from "../../../knowledge/language.js";
import { moment } from "../format.js";
import type { Fact, Message } from "../message.js";
import type { Diagnosis, Obstacle } from "./diagnosis.js";
import { ssprTexts } from "./texts.js";

/** Why the reset page will not let somebody through, for that person: cause, what helps, and the code to pass on. */
export function blockedMessage(
  diagnosis: Diagnosis & { readonly cause: Obstacle },
  language: Language,
  timeZone: string,
): Message {
  const t = ssprTexts[language];
  const { cause, until } = diagnosis;
  const wait =
    cause === "throttled" && until !== undefined
      ? [t.throttledUntil(moment(new Date(until), language, timeZone))]
      : [];
  return {
    title: t.blockedTitle,
    text: [t.obstacle[cause], ...wait].join("\n\n"),
    ...withFacts(codeFacts(diagnosis, language)),
  };
}

/** Only a code that belongs to the cause: another one would send the help desk the wrong way. */
function codeFacts({ code, cause, obstacles }: Diagnosis, language: Language): readonly Fact[] {
  return code === undefined || obstacles[0] !== cause
    ? []
    : [{ label: ssprTexts[language].code, value: code }];
}

function withFacts(facts: readonly Fact[]): { readonly facts?: readonly Fact[] } {
  return facts.length === 0 ? {} : { facts };
}

/** A diagnosis that knows what stands in the way. */
export function isBlocked(diagnosis: Diagnosis): diagnosis is Diagnosis & { readonly cause: Obstacle } {
  return diagnosis.cause !== undefined;
}
