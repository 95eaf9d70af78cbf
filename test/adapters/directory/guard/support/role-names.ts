import type { DirectoryRole, Standing } from "../../../../../adapters/ports/directory.js";

/** Template ids of Microsoft Entra's built-in roles, as its permissions reference lists them. */
const TEMPLATE_IDS: Readonly<Record<string, string>> = {
  "Password Administrator": "966707d0-3269-4727-9be2-8c3a10f19b9d",
  "Helpdesk Administrator": "729827e3-9c14-49f7-bb1b-9608f156bbb8",
  "Authentication Administrator": "c4e39bd9-1100-46d3-8c65-fb160da0071f",
  "User Administrator": "fe930be7-5e62-47db-91af-98c3a49a38b1",
  "Privileged Authentication Administrator": "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
  "Global Administrator": "62e90394-69f5-4237-9190-012177145e10",
  "Directory Readers": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
  "Groups Administrator": "fdd7a751-b60b-444a-984c-02652fe8fa1c",
  "Guest Inviter": "95e79109-95c0-4d8e-aee3-d01accf2d47b",
  "Message Center Reader": "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b",
  "Privileged Role Administrator": "e8611ab8-c189-46e8-94e1-60213ab1f814",
  "Reports Reader": "4a5d8f65-41da-4de4-8968-e035b65339cf",
  "User Experience Success Manager": "27460883-1df1-4691-b032-3b79643e5e63",
  "Usage Summary Reports Reader": "75934031-6c7e-415a-99d7-48dbd49e875e",
  // Not in the table: they count as other roles.
  "Exchange Administrator": "29232cdf-9323-42fd-ade2-1d097af3e4de",
  "Security Reader": "5d6b6bb7-de71-4623-b4af-96380a352509",
  "Partner Tier2 Support": "e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8",
};

export function role(name: string, scope = "/"): DirectoryRole {
  const templateId = TEMPLATE_IDS[name];
  if (templateId === undefined) throw new Error(`No template id for ${name}.`);
  return { templateId, name, scope };
}

export function standing(roles: readonly DirectoryRole[], changes: Partial<Standing> = {}): Standing {
  return { roles, inRoleAssignableGroup: false, inRestrictedUnit: false, ...changes };
}
