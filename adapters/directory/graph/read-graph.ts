import type { z } from "zod";
import type { Unavailable } from "../../ports/directory.js";
import type { Budget } from "./http/budget.js";
import type { AskGraph, GraphAnswer, GraphRequest } from "./http/ask-graph.js";
import { whyUnavailable } from "./why-unavailable.js";
import { z as zod } from "zod";

export interface ReadDeps {
  readonly ask: AskGraph;
  /** The query that selects what is read of a user. */
  readonly selectUser: string;
  /** Links of Graph's own that lead elsewhere are not followed: the token would go with them. */
  readonly baseUrl: string;
}

export type Reading<T> =
  { readonly kind: "value"; readonly value: T } | { readonly kind: "none" } | Unavailable;

/** One answer in its shape; 404 is none. */
export async function readOne<T>(
  deps: ReadDeps,
  request: GraphRequest,
  shape: z.ZodType<T>,
  budget: Budget,
): Promise<Reading<T>> {
  return inShape(request, await deps.ask(request, budget), shape);
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Path and query of the page after this one, as a request wants it. */
  readonly next: string | undefined;
}

/** One page of a list. */
export async function readPage<T>(
  deps: ReadDeps,
  request: GraphRequest,
  item: z.ZodType<T>,
  budget: Budget,
): Promise<Reading<Page<T>>> {
  const shape = zod.object({ value: zod.array(item), "@odata.nextLink": zod.string().optional() });
  const read = await readOne(deps, request, shape, budget);
  if (read.kind !== "value") return read;
  const { value: items, "@odata.nextLink": link } = read.value;
  if (link === undefined) return { kind: "value", value: { items, next: undefined } };
  const next = pathOf(link, deps.baseUrl);
  return next === undefined ? strange(request) : { kind: "value", value: { items, next } };
}

/** Nobody is in so many groups or holds so many roles. */
const MOST_PAGES = 20;

/** All pages of a list, or unavailable: never the first part of one. */
export async function readAll<T>(
  deps: ReadDeps,
  request: GraphRequest,
  item: z.ZodType<T>,
  budget: Budget,
): Promise<Reading<readonly T[]>> {
  const items: T[] = [];
  let path: string | undefined = request.path;
  for (let pages = 0; path !== undefined; pages += 1) {
    if (pages === MOST_PAGES) return strange(request);
    const page: Reading<Page<T>> = await readPage(deps, { ...request, path }, item, budget);
    if (page.kind !== "value") return page;
    items.push(...page.value.items);
    path = page.value.next;
  }
  return { kind: "value", value: items };
}

/** What follows the version in a link that Graph gave; undefined when it leads to another host or version. */
export function pathOf(link: string, baseUrl: string): string | undefined {
  const prefix = `${baseUrl}/v1.0/`;
  return link.startsWith(prefix) && !/\/\.{1,2}(\/|$)|[\\#\s]/.test(link)
    ? `/${link.slice(prefix.length)}`
    : undefined;
}

function inShape<T>(request: GraphRequest, answer: GraphAnswer, shape: z.ZodType<T>): Reading<T> {
  if (answer.kind === "no-answer") return { kind: "unavailable", operatorHint: answer.operatorHint };
  if (answer.status === 404) return { kind: "none" };
  if (answer.status !== 200) return whyUnavailable(request.call, answer);
  const read = shape.safeParse(answer.body);
  return read.success ? { kind: "value", value: read.data } : strange(request);
}

function strange({ call }: GraphRequest): Unavailable {
  const operatorHint = `Microsoft Graph's answer to ${call} is not what its documentation says, so it is not used.`;
  return { kind: "unavailable", operatorHint };
}
