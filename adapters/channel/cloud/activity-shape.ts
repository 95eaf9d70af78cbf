import type { Activity } from "botbuilder";
import { z } from "zod";

const id = z.string().min(1).max(1_000);
const short = z.string().max(1_000).nullish();
const account = z.looseObject({ id, name: short, aadObjectId: short, role: short });
const people = z.array(account).max(1_000).nullish();

const entity = z
  .looseObject({ type: z.string().max(1_000) })
  .refine(
    (given) =>
      given.type.toLowerCase() !== "mention" ||
      z.object({ mentioned: account, text: z.string().max(1_000) }).safeParse(given).success,
  );

/**
 * What every part behind the gate may take for granted. Named are the fields that the SDK, or we, read without looking;
 * others pass as they are. A serviceUrl may be missing here: the gate refuses it by name.
 */
const activityShape = z
  .looseObject({
    type: z.string().min(1).max(100),
    id: short,
    channelId: z.string().min(1).max(100),
    serviceUrl: z.string().max(2_048).optional(),
    conversation: z.looseObject({
      id,
      tenantId: short,
      conversationType: short,
      isGroup: z.boolean().nullish(),
      name: short,
    }),
    from: account,
    recipient: account,
    text: z.string().nullish(),
    name: short,
    locale: short,
    replyToId: short,
    deliveryMode: short,
    timestamp: z.string().max(100).nullish(),
    localTimestamp: z.string().max(100).nullish(),
    expiration: z.string().max(100).nullish(),
    attachments: z
      .array(z.looseObject({ contentType: short }))
      .max(100)
      .nullish(),
    entities: z.array(entity).max(100).nullish(),
    membersAdded: people,
    membersRemoved: people,
    reactionsAdded: z
      .array(z.looseObject({ type: short }))
      .max(1_000)
      .nullish(),
    reactionsRemoved: z
      .array(z.looseObject({ type: short }))
      .max(1_000)
      .nullish(),
    channelData: z.looseObject({ tenant: z.looseObject({ id: short }).nullish() }).nullish(),
  })
  .refine(({ type, name }) => type !== "invoke" || Boolean(name));

/** An activity whose named fields have the right types. */
export type ShapedActivity = z.output<typeof activityShape>;

/** Checks an activity from outside; undefined when it is none. */
export function shapeActivity(body: unknown): ShapedActivity | undefined {
  try {
    return activityShape.safeParse(body).data;
  } catch {
    // zod compares the length of whatever has one, and an object in the place of a number throws there.
    return undefined;
  }
}

/**
 * The SDK's form of it: times as Date with the sender's text beside them, null as absent (the SDK takes the length of
 * what is not undefined), `callerId` not taken from outside.
 */
export function toActivity(shaped: ShapedActivity): Activity {
  const { timestamp, localTimestamp, expiration, callerId: _, ...rest } = shaped;
  const activity: unknown = {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
    ...timeOf("timestamp", "rawTimestamp", timestamp),
    ...timeOf("localTimestamp", "rawLocalTimestamp", localTimestamp),
    ...timeOf("expiration", "rawExpiration", expiration),
  };
  // The SDK's type calls fields required that no channel sends; those that are read have been checked above.
  return activity as Activity;
}

function timeOf(field: string, rawField: string, text: string | null | undefined): object {
  const time = new Date(text ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? {} : { [field]: time, [rawField]: text };
}
