/** The invented tenant behind a fake of Microsoft Graph, for demonstrations: `npm run graph-fake`. */
import { startFakeTenant } from "./start-fake-tenant.js";

const PORT = 4011;

const { fake, settings, close } = await startFakeTenant(PORT);
const env = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
process.stdout.write(
  `A fake of Microsoft Graph answers at ${fake.url}. In another window:\n\n${env.join(" ")} npm start\n\n`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
