import type { DirectoryReader, Person, Standing } from "../../ports/directory.js";
import { within } from "./deadline.js";

/** A person with all that decides about them, read just now. */
export interface Account {
  readonly person: Person;
  readonly standing: Standing;
}

export type FoundAccount =
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "none" }
  /** The person is there; their roles or groups could not be read in full. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "unavailable" };

/** Both halves at once, within `ms`; a directory that is late counts as unavailable. `askerId`: for whom. */
export async function readAccount(
  directory: DirectoryReader,
  id: string,
  ms: number,
  askerId?: string,
): Promise<FoundAccount> {
  const answers = await within(ms, () =>
    Promise.all([directory.person(id, askerId), directory.standing(id)]),
  );
  if (answers.kind === "late") return { kind: "unavailable" };
  const [person, standing] = answers.value;
  if (person.kind === "unavailable" || person.kind === "none") return { kind: person.kind };
  switch (standing.kind) {
    case "standing":
      return { kind: "account", account: { person: person.person, standing: standing.standing } };
    case "none":
    case "unavailable":
      return { kind: "unreadable" };
  }
}
