/** A verified domain of the tenant and what holds for passwords of people whose name ends in it. */
export interface Domain {
  readonly name: string;
  readonly isDefault: boolean;
  readonly authentication: "managed" | "federated";
  /**
   * Days a password is valid. Absent: the domain says nothing, and then today's default (never) holds for
   * tenants made since 2021, 90 days for older ones (learn.microsoft.com concept-sspr-policy, 2025-05-15).
   */
  readonly passwordValidityDays?: number | "never";
}
