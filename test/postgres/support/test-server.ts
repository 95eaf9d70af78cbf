import pg from "pg";

/** The server that `npm run test:postgres` works on; each test makes a schema of its own there. */
export interface TestServer {
  createSchema(name: string): Promise<TestSchema>;
}

export interface TestSchema {
  readonly name: string;
  /** An address whose connections work in this schema and carry its name as application name. */
  readonly url: string;
  run(statement: string): Promise<void>;
  /** Rows of a table. */
  count(table: string): Promise<number>;
  remove(): Promise<void>;
}

export type FoundServer =
  { readonly kind: "server"; readonly server: TestServer } | { readonly kind: "none"; readonly why: string };

/** Looks for the server of TEST_DATABASE_URL, and says what is wrong where there is none. */
export async function findTestServer(env: NodeJS.ProcessEnv): Promise<FoundServer> {
  const url = env["TEST_DATABASE_URL"];
  if (url === undefined || url === "") {
    return {
      kind: "none",
      why: "TEST_DATABASE_URL is not set (postgres://user:password@host:5432/database)",
    };
  }
  try {
    await run(url, "select 1");
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "no answer";
    return { kind: "none", why: `the PostgreSQL server of TEST_DATABASE_URL cannot be reached (${code})` };
  }
  return { kind: "server", server: { createSchema: (name) => createSchema(url, name) } };
}

async function createSchema(url: string, name: string): Promise<TestSchema> {
  await run(url, `create schema ${name}`);
  const inside = new URL(url);
  inside.searchParams.set("options", `-c search_path=${name}`);
  inside.searchParams.set("application_name", name);
  return {
    name,
    url: inside.href,
    run: async (statement) => void (await run(url, `set search_path = ${name}; ${statement}`)),
    count: async (table) => Number((await run(url, `select count(*) from ${name}.${table}`))[0]?.["count"]),
    remove: async () => void (await run(url, `drop schema ${name} cascade`)),
  };
}

async function run(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
