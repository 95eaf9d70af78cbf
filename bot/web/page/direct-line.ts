import type { ActivitySet, PersonCard, Said } from "./wire.js";

const BASE = "/v3/directline";
/** Every call has an end; the server is this machine. */
const DEADLINE_MS = 10_000;

export interface Access {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

/** Why a call did not give what was asked. */
export type Refusal =
  | { readonly kind: "expired" }
  | { readonly kind: "ended" }
  | { readonly kind: "busy" }
  /** No connection, or an answer that makes no sense: worth trying again. */
  | { readonly kind: "unreachable" };

export type Outcome<T> = { readonly kind: "ok"; readonly value: T } | Refusal;

/** Starts a conversation as this person. The bot hears of it and says hello. */
export async function startConversation(person: PersonCard, locale: string): Promise<Outcome<Access>> {
  await speakAs(person);
  const generated = await call<{ token: string }>("POST", "/tokens/generate", "", {
    user: { id: person.id },
  });
  return generated.kind === "ok"
    ? call("POST", "/conversations", generated.value.token, { locale })
    : generated;
}

/** Tells the pages beside this one (the one-view page) who sits here. */
export async function speakAs({ id }: PersonCard): Promise<void> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ id });
  await fetch("/speak-as", { method: "POST", headers, body, signal: AbortSignal.timeout(DEADLINE_MS) }).catch(
    () => undefined,
  );
}

/** A fresh token and stream for a conversation that goes on. */
export function reconnect(
  conversationId: string,
  token: string,
  watermark: string,
): Promise<Outcome<Access>> {
  const query = new URLSearchParams({ watermark }).toString();
  return call("GET", `/conversations/${conversationId}?${query}`, token);
}

export function say(
  conversationId: string,
  token: string,
  said: Said,
): Promise<Outcome<{ readonly id: string }>> {
  return call("POST", `/conversations/${conversationId}/activities`, token, said);
}

export function activitiesAfter(
  conversationId: string,
  token: string,
  watermark: string,
): Promise<Outcome<ActivitySet>> {
  const query = new URLSearchParams({ watermark }).toString();
  return call("GET", `/conversations/${conversationId}/activities?${query}`, token);
}

async function call<T>(method: string, path: string, token: string, body?: object): Promise<Outcome<T>> {
  try {
    const answer = await fetch(BASE + path, {
      method,
      headers: {
        ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (answer.ok) return { kind: "ok", value: (await answer.json()) as T };
    return refusal(answer.status);
  } catch {
    return { kind: "unreachable" };
  }
}

function refusal(status: number): Refusal {
  if (status === 401 || status === 403) return { kind: "expired" };
  if (status === 404) return { kind: "ended" };
  if (status === 429) return { kind: "busy" };
  return { kind: "unreachable" };
}
