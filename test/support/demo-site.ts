import { mountPage } from "../../bot/web/mount-page.js";
import { mountOneView } from "../../bot/web/one-view/mount-one-view.js";
import { describePeople } from "../../bot/web/people.js";
import { createReaders } from "../../bot/web/readers.js";
import { createContoso } from "./contoso.js";
import { createDemoBot } from "./demo-bot.js";
import { createTestChannel } from "./local-channel.js";
import { openTestDelivery } from "./test-delivery.js";
import { type LocalSite, type LocalSiteOptions, openLocalSite } from "./local-site.js";

const wallClock = { now: () => new Date() };

/** The chat page, the one-view page and Direct Line over the mock tenant, with the scripted bot behind them. */
export async function openDemoSite(options: Pick<LocalSiteOptions, "key" | "port"> = {}): Promise<LocalSite> {
  let url = "";
  const tenant = createContoso(wallClock);
  const bench = await openTestDelivery(wallClock, () => url);
  const { delivery } = bench;
  const site = await openLocalSite({
    ...options,
    channel: createTestChannel(createDemoBot({ tenant, delivery }), { clock: wallClock }),
    speakers: async (id) => {
      const found = await tenant.person(id);
      if (found.kind !== "person") return undefined;
      const { displayName, preferredLanguage } = found.person;
      const locale = preferredLanguage === undefined ? {} : { locale: preferredLanguage };
      return { userId: id, userName: displayName, ...locale };
    },
    routes: (parts) => {
      const readers = createReaders(parts);
      const page = mountPage({ people: () => describePeople(tenant, async () => tenant.listPeople()) });
      return [page, readers.mount, mountOneView({ delivery, readerOf: readers.readerOf })];
    },
  });
  ({ url } = site);
  return {
    ...site,
    async close() {
      await site.close();
      await bench.close();
    },
  };
}
