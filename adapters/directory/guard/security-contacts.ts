import type { DirectoryReader } from "../../ports/directory.js";
import { DEADLINES, within } from "./deadline.js";

const OBJECT_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Object ids of the people listed by object id or user principal name. Names are looked up once; one that cannot be
 * found now is left out, told to the operator, and tried again the next time.
 */
export function createSecurityContacts(
  directory: DirectoryReader,
  listed: readonly string[],
  onFault: (fault: Error) => void,
): () => Promise<readonly string[]> {
  const known = new Map<string, string>();
  for (const contact of listed) if (OBJECT_ID.test(contact)) known.set(contact, contact.toLowerCase());

  async function idOf(contact: string): Promise<string | undefined> {
    const remembered = known.get(contact);
    if (remembered !== undefined) return remembered;
    const found = await within(DEADLINES.reading, () => directory.findPeople(contact, 2));
    const people = found.kind === "in-time" && found.value.kind === "people" ? found.value.people : [];
    const person = people.find((each) => each.userPrincipalName.toLowerCase() === contact.toLowerCase());
    if (person === undefined) {
      onFault(new Error("A security contact was not found in the directory; check SECURITY_CONTACTS."));
      return undefined;
    }
    known.set(contact, person.id);
    return person.id;
  }

  return async () => {
    const ids = await Promise.all(listed.map((contact) => idOf(contact).catch(() => undefined)));
    return [...new Set(ids.filter((id) => id !== undefined))];
  };
}
