import type { Activity } from "botbuilder";

export const APP_ID = "5d1c8a4e-0f0b-4c57-9f3e-6a1f1d2b3c4d";
export const TENANT_ID = "9c1f7b52-3d1a-4b7e-8a59-0e6f5a4b3c2d";

type Body = Readonly<Record<string, unknown>>;

/** A message as Teams delivers it from a personal chat; fields given replace those of the same name. */
export function teamsMessage(serviceUrl: string, fields: Body = {}): Partial<Activity> & Body {
  return {
    type: "message",
    id: "1700000000001",
    timestamp: new Date(Date.UTC(2026, 10, 20, 9, 30)).toISOString() as unknown as Date,
    channelId: "msteams",
    serviceUrl,
    from: { id: "29:1abc", name: "Sandra de Vries", aadObjectId: "c6c5a7de-1111-4222-8333-944455556666" },
    recipient: { id: `28:${APP_ID}`, name: "Password support" },
    conversation: {
      id: "a:1xyz",
      conversationType: "personal",
      tenantId: TENANT_ID,
      isGroup: false,
      name: "",
    },
    channelData: { tenant: { id: TENANT_ID } },
    text: "hello",
    textFormat: "plain",
    locale: "en-GB",
    ...fields,
  };
}
