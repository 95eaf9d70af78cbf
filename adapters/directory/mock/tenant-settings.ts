/** What holds for everybody in the mock tenant. */
export interface TenantSettings {
  readonly name: string;
  readonly sspr: {
    /** Who may use self-service password reset, administrators aside. */
    readonly policy: "none" | "selected" | "all";
    readonly methodsRequired: 1 | 2;
    /** `allowedToUseSSPR` of the authorization policy: administrators have a switch of their own. */
    readonly administrators: boolean;
  };
  /** The policy for temporary access passes. */
  readonly accessPass: { readonly enabled: boolean; readonly longestMinutes: number };
  /** The tenant's own banned words, beside the global ones. */
  readonly bannedWords: readonly string[];
}

/** The invented company that the bot supports when there is no cloud. */
export const CONTOSO: TenantSettings = {
  name: "Contoso",
  sspr: { policy: "selected", methodsRequired: 2, administrators: true },
  accessPass: { enabled: true, longestMinutes: 480 },
  bannedWords: ["contoso", "fabrikam", "northwind", "zuidas"],
};
