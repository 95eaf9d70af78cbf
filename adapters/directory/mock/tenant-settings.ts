import type { Domain } from "../../ports/domain.js";
import type { SsprMethod, SsprPolicy } from "../../ports/sspr.js";

/** What holds for everybody in the mock tenant. */
export interface TenantSettings {
  readonly name: string;
  readonly sspr: {
    /** Who may use self-service password reset, administrators aside. */
    readonly policy: SsprPolicy;
    /** The group that "selected" names. */
    readonly groupName: string;
    readonly methodsRequired: 1 | 2;
    readonly methodsAllowed: readonly SsprMethod[];
    /** `allowedToUseSSPR` of the authorization policy: administrators have a switch of their own. */
    readonly administrators: boolean;
    readonly registerAtSignIn: boolean;
    readonly reconfirmAfterDays: number;
    readonly notifyPerson: boolean;
    readonly notifyAdministrators: boolean;
    readonly helpDeskLink: string;
  };
  /** The policy for temporary access passes. */
  readonly accessPass: { readonly enabled: boolean; readonly longestMinutes: number };
  /** Whether Contoso's own Active Directory hears of new passwords. Northwind's does not, whatever this says. */
  readonly passwordWriteback: boolean;
  /** The default first and then by name. */
  readonly domains: readonly Domain[];
  /** The tenant's own banned words, beside the global ones. */
  readonly bannedWords: readonly string[];
}

/** The invented company that the bot supports when there is no cloud. */
export const CONTOSO: TenantSettings = {
  name: "Contoso",
  sspr: {
    policy: "selected",
    groupName: "Self-service password reset",
    methodsRequired: 2,
    methodsAllowed: [
      "mobile-phone",
      "office-phone",
      "alternate-email",
      "authenticator-app",
      "security-questions",
    ],
    administrators: true,
    registerAtSignIn: true,
    reconfirmAfterDays: 180,
    notifyPerson: true,
    notifyAdministrators: false,
    helpDeskLink: "https://servicedesk.contoso.com/",
  },
  accessPass: { enabled: true, longestMinutes: 480 },
  passwordWriteback: true,
  domains: [
    { name: "contoso.com", isDefault: true, authentication: "managed", passwordValidityDays: "never" },
    { name: "contoso.onmicrosoft.com", isDefault: false, authentication: "managed" },
    { name: "fabrikam.com", isDefault: false, authentication: "federated" },
    {
      name: "northwindtraders.com",
      isDefault: false,
      authentication: "managed",
      passwordValidityDays: 90,
    },
  ],
  bannedWords: ["contoso", "fabrikam", "northwind", "zuidas"],
};
