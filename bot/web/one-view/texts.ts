import type { WaitingSecret } from "../../../adapters/ports/delivery.js";
import type { SecretKind } from "../../../adapters/ports/secrets.js";
import type { Localized } from "../../../knowledge/language.js";
import { dutch } from "./dutch.js";
import { english } from "./english.js";

/** Whose it is changes what has to be said: somebody passes it on, or signs in with it. */
export type OneViewCase = `${SecretKind}-${"own" | "to-pass-on"}`;

export function caseOf({ what, own }: WaitingSecret): OneViewCase {
  return `${what}-${own ? "own" : "to-pass-on"}`;
}

export interface OneViewTexts {
  readonly otherLanguage: string;
  readonly waiting: Readonly<
    Record<
      OneViewCase,
      {
        readonly title: string;
        readonly lead: string;
        readonly rules: readonly string[];
        readonly button: string;
      }
    >
  >;
  readonly shown: {
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
  readonly shownTo: Readonly<
    Record<
      OneViewCase,
      {
        title(name: string): string;
        readonly lead: string;
        readonly label: string;
        readonly passedOn: string;
        readonly rules: readonly string[];
      }
    >
  >;
  readonly hidden: Readonly<Record<SecretKind, { readonly title: string; readonly lead: string }>>;
  readonly gone: {
    readonly title: string;
    readonly lead: string;
    readonly reasons: readonly string[];
    readonly next: string;
  };
  readonly who: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly button: string;
  };
  readonly somebodyElse: string;
}

export const texts: Localized<OneViewTexts> = { en: english, nl: dutch };
