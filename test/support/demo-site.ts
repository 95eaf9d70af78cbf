import { createReaders } from "../../bot/web/readers.js";
import { mountOneView } from "../../bot/web/one-view/mount-one-view.js";
import { mountPage } from "../../bot/web/mount-page.js";
import { createDemoBot } from "./demo-bot.js";
import { createDemoDelivery } from "./demo-delivery.js";
import { createDemoTenant, type DemoTenant } from "./demo-tenant.js";
import { createTestChannel } from "./local-channel.js";
import { type LocalSite, type LocalSiteOptions, openLocalSite } from "./local-site.js";

export interface DemoSite extends LocalSite {
  readonly tenant: DemoTenant;
}

/** The chat page, the one-view page and Direct Line, with the scripted bot behind them. */
export async function openDemoSite(options: Pick<LocalSiteOptions, "key" | "port"> = {}): Promise<DemoSite> {
  let url = "";
  const tenant = createDemoTenant();
  const delivery = createDemoDelivery(() => url);
  const clock = { now: () => new Date() };
  const channel = createTestChannel(createDemoBot({ tenant, delivery }), { clock });
  const site = await openLocalSite({
    ...options,
    channel,
    speakers: (id) => {
      const person = tenant.find(id);
      return Promise.resolve(
        person && {
          userId: person.id,
          userName: person.name,
          locale: person.language === "nl" ? "nl-NL" : "en-GB",
        },
      );
    },
    routes: ({ tokens, speakers }) => {
      const readers = createReaders({ tokens, speakers });
      const oneView = mountOneView({ delivery, readerOf: readers.readerOf });
      return [mountPage({ people: () => tenant.people() }), readers.mount, oneView];
    },
  });
  ({ url } = site);
  return { ...site, tenant };
}
