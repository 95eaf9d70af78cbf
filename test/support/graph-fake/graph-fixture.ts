import type { SignInKind } from "../../../adapters/directory/graph/capabilities.js";
import type { Person } from "../../../adapters/ports/directory.js";
import type { RegisteredMethod, SsprState } from "../../../adapters/ports/sspr.js";
import type { DirectoryFixture } from "../../contracts/directory.js";
import { CONTOSO_FIXTURE } from "../contoso-fixture.js";

/** The same people as the mock tenant's; of what is known of them Graph leaves out what it cannot tell. */
export function graphFixture(signIn: SignInKind): Omit<DirectoryFixture, "directory"> {
  const { people, sspr, methods, signIn: signIns, tenantSspr } = CONTOSO_FIXTURE;
  const shown = (person: Person) => (signIn === "delegated" ? person : withoutWriteback(person));
  const { administratorsAllowed, passwordWriteback } = tenantSspr;
  return {
    ...CONTOSO_FIXTURE,
    people: mapValues(people, shown),
    group: { ...CONTOSO_FIXTURE.group, members: CONTOSO_FIXTURE.group.members.map(shown) },
    sspr: mapValues(sspr, ({ id, state }) => ({ id, state: told(state) })),
    methods: mapValues(methods, ({ id, methods: registered }) => ({
      id,
      methods: registered.filter(isListed),
    })),
    signIn: mapValues(signIns, ({ id, state: { blocked = false } }) => ({ id, state: { blocked } })),
    tenantSspr: {
      administratorsAllowed: administratorsAllowed === true,
      ...(signIn === "delegated" && { passwordWriteback: passwordWriteback === true }),
    },
    ...(signIn === "application" && { resetsSynced: false }),
  };
}

function withoutWriteback(person: Person): Person {
  return without(person, "passwordWriteback");
}

/** Neither the policy nor the number of methods of ordinary people; licence and switch do not come from the report. */
function told(state: SsprState): SsprState {
  const known = without(without(state, "policy"), "throttledUntil");
  const counted = state.administrator === true ? known : without(known, "methodsRequired");
  return { licensed: true, administratorsAllowed: true, ...counted };
}

function without<T extends object>(whole: T, key: keyof T): T {
  const rest = { ...whole };
  delete rest[key];
  return rest;
}

function isListed({ kind }: RegisteredMethod): boolean {
  return kind !== "security-questions";
}

function mapValues<K extends string, V>(
  values: Readonly<Record<K, V>>,
  change: (value: V) => V,
): Readonly<Record<K, V>> {
  const changed: Record<K, V> = { ...values };
  for (const key in changed) changed[key] = change(changed[key]);
  return changed;
}
