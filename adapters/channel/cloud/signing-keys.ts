import type { JWK } from "jose";
import { z } from "zod";

/** A key of the Bot Connector and the channels it may vouch for. */
export interface SigningKey {
  readonly jwk: JWK;
  readonly endorsements: readonly string[];
}

export type FoundKey =
  | ({ readonly kind: "key" } & SigningKey)
  | { readonly kind: "unknown" }
  /** No key could be fetched since the start, so nothing can be said about any token. */
  | { readonly kind: "unavailable" };

export interface SigningKeys {
  find(keyId: string): Promise<FoundKey>;
}

export interface SigningKeysOptions {
  /** The OpenID document that names the address of the keys. */
  readonly metadataUrl: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told when keys could not be fetched; the old ones stay in use. */
  readonly onFault: (error: unknown) => void;
}

const MINUTE = 60_000;
/** Bot Connector asks for a fetch at least once a day. */
const FRESH = 24 * 60 * MINUTE;
/** How long keys are trusted when no newer ones can be had. */
const TRUSTED = 5 * FRESH;
/** Between fetches for a key id that is not there: anybody can invent one. */
const PAUSE = 5 * MINUTE;
const PAUSE_AFTER_FAULT = MINUTE / 6;
const DEADLINE = 5_000;

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      n: z.string().optional(),
      e: z.string().optional(),
      endorsements: z.array(z.string()).default([]),
    }),
  ),
});

/** The keys that tokens of the Bot Connector are signed with, fetched when needed and never more often than sensible. */
export function createSigningKeys({ metadataUrl, now, onFault }: SigningKeysOptions): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let nextTry = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;

  const refresh = async () => {
    try {
      keys = await fetchKeys(metadataUrl);
      fetchedAt = now();
      nextTry = now() + PAUSE;
    } catch (error) {
      nextTry = now() + PAUSE_AFTER_FAULT;
      onFault(error);
    } finally {
      fetching = undefined;
    }
  };

  return {
    async find(keyId) {
      const age = now() - fetchedAt;
      const key = keys.get(keyId);
      if (key !== undefined && age < FRESH) return { kind: "key", ...key };
      if (now() >= nextTry) fetching ??= refresh();
      // Nobody waits for news of a key that is known: its owner may be out of reach.
      if (key !== undefined && age < TRUSTED) return { kind: "key", ...key };
      await fetching;
      if (now() - fetchedAt >= TRUSTED) return { kind: "unavailable" };
      const fetched = keys.get(keyId);
      return fetched === undefined ? { kind: "unknown" } : { kind: "key", ...fetched };
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri: keysUrl } = metadata.parse(await fetchJson(metadataUrl));
  if (new URL(keysUrl).protocol !== new URL(metadataUrl).protocol) {
    throw new Error(`The keys are offered under ${keysUrl}, which is less safe than ${metadataUrl}`);
  }
  const { keys } = keySet.parse(await fetchJson(keysUrl));
  return new Map(
    keys.flatMap(({ kty, kid, n, e, endorsements }) =>
      kid !== undefined && kty === "RSA" && n !== undefined && e !== undefined
        ? [[kid, { jwk: { kty, n, e }, endorsements }] as const]
        : [],
    ),
  );
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(DEADLINE) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
