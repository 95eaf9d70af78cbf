import { badRequest, unsupportedQuery } from "./answers.js";

export type Row = Readonly<Record<string, unknown>>;

/** The options of a request on a list. */
export interface ListRequest {
  readonly url: URL;
  readonly eventual: boolean;
  readonly pageSize: number;
  /** Where the fake listens, for links to further pages. */
  readonly origin: string;
}

/** The properties asked for, or the default ones; an unselected one is absent. Asking for an unknown one is a fault. */
export function selected(
  row: Row,
  select: string | null,
  known: readonly string[],
  usual: readonly string[],
): object {
  const wanted = select === null ? usual : select.split(",");
  if (wanted.some((name) => !known.includes(name))) throw badRequest();
  return Object.fromEntries(wanted.map((name) => [name, row[name] ?? null]));
}

/** One page, in the order given, with a link to the next where there is more. */
export function paged(rows: readonly object[], { url, pageSize, origin }: ListRequest): object {
  const top = Number(url.searchParams.get("$top") ?? "100");
  if (!Number.isInteger(top) || top < 1 || top > 999) throw badRequest();
  const from = Number(url.searchParams.get("$skiptoken") ?? "0");
  const size = Math.min(top, pageSize);
  const value = rows.slice(from, from + size);
  const context = { "@odata.context": `${origin}/v1.0/$metadata` };
  if (from + size >= rows.length) return { ...context, value };
  const next = new URL(`${url.pathname}${url.search}`, origin);
  next.searchParams.set("$skiptoken", String(from + size));
  return { ...context, "@odata.nextLink": next.href, value };
}

/** Rows that $filter and $search leave. Only what the basic and the index store know; all else is a fault. */
export function matching(rows: readonly Row[], { url, eventual }: ListRequest): readonly Row[] {
  const filter = url.searchParams.get("$filter");
  const search = url.searchParams.get("$search");
  if (search !== null && !eventual) throw unsupportedQuery();
  const passes = filter === null ? () => true : filterOf(filter);
  const found = search === null ? () => true : searchOf(search);
  return rows.filter((row) => passes(row) && found(row));
}

type Test = (row: Row) => boolean;

const VALUE = "'((?:[^']|'')*)'";
const COMPARISON = new RegExp(`^(\\w+) eq (?:${VALUE}|(true|false))$`);
const ANY = new RegExp(`^(\\w+)/any\\((\\w+):\\2 eq ${VALUE}\\)$`);
const ADVANCED = /\bendsWith\(|\bnot\b|\bne\b|\$count/i;

/** Comparisons joined by `or`, or by `and`; text compares without regard to case. */
function filterOf(filter: string): Test {
  if (ADVANCED.test(filter.replace(/'(?:[^']|'')*'/g, "''"))) throw unsupportedQuery();
  const { parts, joints } = split(filter);
  if (new Set(joints).size > 1) throw badRequest();
  const tests = parts.map(comparisonOf);
  return joints[0] === "and"
    ? (row) => tests.every((test) => test(row))
    : (row) => tests.some((test) => test(row));
}

function split(filter: string) {
  const parts = filter.split(/ (?:or|and) (?=(?:[^']*'[^']*')*[^']*$)/);
  const joints = [...filter.matchAll(/ (or|and) (?=(?:[^']*'[^']*')*[^']*$)/g)].map(([, joint]) => joint);
  return { parts, joints };
}

function comparisonOf(text: string): Test {
  const any = ANY.exec(text);
  if (any) {
    const [, name = "", , value = ""] = any;
    return (row) => {
      const values: unknown = row[name];
      return Array.isArray(values) && values.some((each) => sameText(each, unquoted(value)));
    };
  }
  const [, name = "", value, flag] = COMPARISON.exec(text) ?? [];
  if (name === "") throw badRequest();
  return (row) =>
    flag === undefined ? sameText(row[name], unquoted(value ?? "")) : row[name] === (flag === "true");
}

function unquoted(text: string): string {
  return text.replaceAll("''", "'");
}

function sameText(value: unknown, text: string): boolean {
  return typeof value === "string" && value.toLowerCase() === text.toLowerCase();
}

/** `"displayName:word"` clauses joined by AND: each begins a word of the name. Accents count here, to be careful. */
function searchOf(search: string): Test {
  const clauses = search.split(" AND ").map((clause) => /^"displayName:([^"]+)"$/.exec(clause)?.[1]);
  const words = clauses.flatMap((clause) => {
    if (clause === undefined) throw badRequest();
    return wordsOf(clause);
  });
  return ({ displayName }) => {
    const names = typeof displayName === "string" ? wordsOf(displayName) : [];
    return words.every((word) => names.some((name) => name.startsWith(word)));
  };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}
