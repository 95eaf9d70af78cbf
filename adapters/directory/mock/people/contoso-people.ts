import type { MockPerson } from "../mock-person.js";
import { ADMINISTRATORS } from "./administrators.js";
import { EVERYDAY_PEOPLE } from "./everyday-people.js";
import { HYBRID_AND_GUEST_PEOPLE } from "./hybrid-and-guest-people.js";
import { ROLE_HOLDERS } from "./role-holders.js";

/** Everybody in the mock tenant. */
export const CONTOSO_PEOPLE: readonly MockPerson[] = [
  ...EVERYDAY_PEOPLE,
  ...HYBRID_AND_GUEST_PEOPLE,
  ...ADMINISTRATORS,
  ...ROLE_HOLDERS,
];

/** Object ids of the accounts that no bot should ever reset: break-glass and service accounts. */
export const CONTOSO_PROTECTED: readonly string[] = CONTOSO_PEOPLE.filter(
  ({ purpose }) => purpose !== "person",
).map(({ person }) => person.id);

/** People worth speaking as, in the order to offer them: three ordinary ones, three administrators, a guest. */
const SPEAKERS = [
  "daan.visser@contoso.com",
  "zoe.vandijk@contoso.com",
  "emma.clarke@contoso.com",
  "karin.hendriks@contoso.com",
  "rachel.morgan@contoso.com",
  "eleanor.wright@contoso.com",
  "inge.peeters_adatum.com#EXT#@contoso.onmicrosoft.com",
];

/** Their object ids. */
export const DEMO_SPEAKERS: readonly string[] = SPEAKERS.flatMap((name) =>
  CONTOSO_PEOPLE.filter(({ person }) => person.userPrincipalName === name).map(({ person }) => person.id),
);
