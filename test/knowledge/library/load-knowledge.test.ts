import assert from "node:assert/strict";
import { join } from "node:path";
import { loadKnowledge } from "../../../knowledge/library/load-knowledge.js";
import { OWN_ARTICLES } from "../../../knowledge/library/own-articles.js";
import { TOPIC_IDS } from "../../../knowledge/topics.js";
import { articleText, fixture, withFolder } from "../support/articles.js";

const own = OWN_ARTICLES;

describe("loading the knowledge set", () => {
  it("answers every topic that dialogs know, in both languages and for every audience", async () => {
    const { knowledge } = await loadKnowledge({ own });
    for (const id of TOPIC_IDS) {
      for (const language of ["en", "nl"] as const) {
        for (const audience of ["user", "admin", "helpdesk"] as const) {
          const answer = knowledge.answer(id, language, audience);
          assert.equal(answer?.language, language);
          assert.ok(answer.short.length > 20);
          assert.equal(knowledge.title(id, language), answer.title);
        }
      }
    }
  });

  it("knows nothing of a topic that nobody wrote", async () => {
    const { knowledge } = await loadKnowledge({ own });
    for (const id of ["no-such-topic", "__proto__", "none", ""]) {
      assert.equal(knowledge.answer(id, "en", "user"), undefined);
      assert.equal(knowledge.title(id, "en"), undefined);
    }
  });

  it("tells a user to ask, and an admin which buttons to press", async () => {
    const { knowledge } = await loadKnowledge({ own });
    const forUser = knowledge.answer("bulk-reset", "en", "user");
    const forAdmin = knowledge.answer("bulk-reset", "en", "admin");
    assert.equal(forUser?.short.split(".")[0], "Only an admin can do this");
    assert.deepEqual(forUser.steps, []);
    assert.equal(forAdmin?.steps.length, 4);
    assert.match(
      forAdmin.otherwise ?? "",
      /^- \*\*Hundreds of people\?\*\* .*\n- \*\*Some are refused\?\*\*/,
    );
  });

  it("lets an organisation replace one language of an article and add a topic with phrases", async () => {
    const files = {
      "forgot-own-password/nl.md": articleText({ title: "Bel de desk op 1234" }),
      "vpn-password/en.md": articleText({ title: "VPN", related: "[forgot-own-password, no-such-topic]" }),
      "vpn-password/nl.md": articleText({ title: "VPN" }),
      "vpn-password/phrases.en.txt": "# how people say it\n\nvpn will not connect\n  my vpn password  \n",
      "forgot-own-password/phrases.en.txt": "lost my acme key\n",
      "none/phrases.nl.txt": "hoe laat gaat de kantine open\n",
    };
    await withFolder(files, async (extra) => {
      const loaded = await loadKnowledge({ own, extra });
      assert.deepEqual(loaded.faults, []);
      assert.equal(loaded.knowledge.title("forgot-own-password", "nl"), "Bel de desk op 1234");
      assert.equal(loaded.knowledge.title("forgot-own-password", "en"), "I forgot my password");
      const vpn = loaded.topics.find((topic) => topic.id === "vpn-password");
      assert.deepEqual(vpn?.phrases, { en: ["vpn will not connect", "my vpn password"], nl: [] });
      const forgot = loaded.topics.find((topic) => topic.id === "forgot-own-password");
      assert.ok(forgot?.phrases.en.includes("lost my acme key"));
      assert.ok(loaded.outOfScope.nl.includes("hoe laat gaat de kantine open"));
      assert.deepEqual(loaded.knowledge.answer("vpn-password", "en", "user")?.related, [
        "forgot-own-password",
      ]);
      const place = loaded.phrases.find((phrase) => phrase.text === "my vpn password");
      assert.deepEqual([place?.file, place?.line], [join(extra, "vpn-password", "phrases.en.txt"), 4]);
    });
  });

  it("answers in the language an organisation wrote when it wrote only one", async () => {
    await withFolder({ "vpn-password/nl.md": articleText({ title: "VPN op reis" }) }, async (extra) => {
      const { knowledge } = await loadKnowledge({ own, extra });
      assert.equal(knowledge.answer("vpn-password", "en", "user")?.language, "nl");
      assert.equal(knowledge.title("vpn-password", "en"), "VPN op reis");
    });
  });

  it("gives an audience that an article does not know what its first audience reads", async () => {
    const body = "{admin} For admins.\n\n1. {admin} Press.";
    await withFolder({ "vpn-password/en.md": articleText({ audience: "[admin]", body }) }, async (extra) => {
      const { knowledge } = await loadKnowledge({ own, extra });
      assert.equal(knowledge.answer("vpn-password", "en", "user")?.short, "For admins.");
    });
  });

  it("leaves a bad file out, says where it is bad, and keeps answering from ours", async () => {
    const files = {
      "forgot-own-password/en.md": fixture("bad-articles/no-title.txt"),
      "vpn-password/en.md": fixture("bad-articles/text-after-steps.txt"),
      "vpn-password/phrases.en.txt": "vpn will not connect\n",
      "Bad Name/en.md": articleText(),
      "wifi-at-work/en.md": new Uint8Array([0x2d, 0xff, 0xfe]),
      "wifi-at-work/de.md": articleText(),
      "README.md": "not an article",
    };
    await withFolder(files, async (extra) => {
      const { knowledge, topics, faults } = await loadKnowledge({ own, extra });
      assert.equal(knowledge.title("forgot-own-password", "en"), "I forgot my password");
      assert.ok(!topics.some((topic) => ["vpn-password", "wifi-at-work"].includes(topic.id)));
      const told = faults.map(
        (fault) => `${fault.file.slice(extra.length + 1)}:${fault.line}: ${fault.message}`,
      );
      assert.deepEqual(told.sort(), [
        "Bad Name:1: a topic folder is named in small letters, digits and hyphens",
        "forgot-own-password/en.md:2: title: is missing",
        "vpn-password/en.md:13: text after the steps: move it above them or under the ## heading",
        "vpn-password/phrases.en.txt:1: these phrases are not used: their topic has no article that could be read",
        "wifi-at-work/de.md:1: not read: a topic holds en.md, phrases.en.txt, nl.md, phrases.nl.txt",
        "wifi-at-work/en.md:1: is not UTF-8 text",
      ]);
    });
  });

  it("starts without a KNOWLEDGE_DIR that is not there, and says what to set", async () => {
    const { knowledge, faults } = await loadKnowledge({ own, extra: join(own, "no-such-folder") });
    assert.equal(knowledge.title("chitchat", "nl"), "Wat ik kan");
    assert.match(faults[0]?.message ?? "", /^KNOWLEDGE_DIR cannot be read .*: set it to a folder/);
  });

  it("gives the matcher the titles and kinds that the articles have", async () => {
    const loaded = await loadKnowledge({ own });
    for (const { topic, language, title, kind } of loaded.articles()) {
      const found = loaded.topics.find(({ id }) => id === topic);
      assert.deepEqual([found?.titles[language], found?.kind], [title, kind]);
    }
  });

  it("does not start without our own articles", async () => {
    await assert.rejects(loadKnowledge({ own: join(own, "no-such-folder") }), /ENOENT/);
  });
});
