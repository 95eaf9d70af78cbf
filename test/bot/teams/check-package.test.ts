import assert from "node:assert/strict";
import { faultsOf } from "../../../bot/teams/pack/check-package.js";
import { outlineIcon } from "../../../bot/teams/pack/icons.js";
import { filesFor } from "../../../bot/teams/pack/pack.js";
import { faultsBySchema, MANIFEST_VERSIONS } from "../../../bot/teams/pack/schema.js";
import type { Files } from "../../../bot/teams/pack/zip.js";
import { APP_ID } from "../../support/activities.js";

type Json = Readonly<Record<string, unknown>>;

const NEWEST = MANIFEST_VERSIONS.at(-1) ?? "";
const GOOD: Files = filesFor({
  appId: APP_ID,
  publicUrl: "https://passwords.contoso.com",
  cloud: "public",
  signIn: "delegated",
  signInAppId: APP_ID,
  developer: {
    name: "Contoso",
    websiteUrl: "https://contoso.com",
    privacyUrl: "https://contoso.com/privacy",
    termsOfUseUrl: "https://contoso.com/terms",
  },
});

function jsonOf(name: string): Json {
  return JSON.parse((GOOD[name] ?? assert.fail(name)).toString()) as Json;
}

function withJson(name: string, changed: Json): Files {
  return { ...GOOD, [name]: Buffer.from(JSON.stringify({ ...jsonOf(name), ...changed })) };
}

function manifestWith(changed: Json): Files {
  return withJson("manifest.json", changed);
}

function withoutText(key: string): Files {
  const { [key]: _, ...rest } = jsonOf("nl.json");
  return { ...GOOD, "nl.json": Buffer.from(JSON.stringify(rest)) };
}

function withCommands(commands: readonly unknown[]): Files {
  const scopes = ["personal"];
  return manifestWith({ bots: [{ botId: APP_ID, scopes, commandLists: [{ scopes, commands }] }] });
}

function without(name: string): Files {
  const { [name]: _, ...rest } = GOOD;
  return rest;
}

/** A fault planted in a good package, and the file, the field and the words that it must be told by. */
const PLANTED: readonly (readonly [name: string, files: Files, file: string, field: string, says: RegExp])[] =
  [
    [
      "a name that is too long",
      manifestWith({ name: { short: "x".repeat(31), full: "x" } }),
      "manifest.json",
      "name.short",
      /has 31 characters, at most 30 are allowed/,
    ],
    [
      "a description that is missing",
      manifestWith({ description: { short: "x" } }),
      "manifest.json",
      "description.full",
      /is missing/,
    ],
    [
      "a blank name, which only the newest schema refuses",
      manifestWith({ name: { short: " ", full: "x" } }),
      "manifest.json",
      "name.short",
      new RegExp(`\\(Teams manifest ${NEWEST}\\)`),
    ],
    [
      "a command that is too long for the version that the package has",
      withCommands([{ title: "x".repeat(33), description: "x" }]),
      "manifest.json",
      "bots[0].commandLists[0].commands[0].title",
      /at most 32 are allowed \(Teams manifest 1\.19\)/,
    ],
    [
      "a command without a title",
      withCommands([{ description: "x" }]),
      "manifest.json",
      "bots[0].commandLists[0].commands[0].title",
      /is missing/,
    ],
    [
      "too many commands",
      withCommands(Array.from({ length: 13 }, (_, at) => ({ title: `${at}`, description: "x" }))),
      "manifest.json",
      "bots[0].commandLists[0].commands",
      /more than 10 entries/,
    ],
    [
      "a scope that does not exist",
      manifestWith({ bots: [{ botId: APP_ID, scopes: ["everybody"] }] }),
      "manifest.json",
      "bots[0].scopes[0]",
      /must be one of team, personal, groupChat/,
    ],
    [
      "a field that Teams does not know",
      manifestWith({ colour: "blue" }),
      "manifest.json",
      "colour",
      /not a field that Teams knows/,
    ],
    [
      "a colour by its name",
      manifestWith({ accentColor: "blue" }),
      "manifest.json",
      "accentColor",
      /pattern/,
    ],
    [
      "a version of no schema",
      manifestWith({ manifestVersion: "9.9" }),
      "manifest.json",
      "manifestVersion",
      /to 1\./,
    ],
    ["a version that is a word", manifestWith({ version: "next" }), "manifest.json", "version", /1\.2\.3/],
    [
      "no icons",
      manifestWith({ icons: { color: "color.png" } }),
      "manifest.json",
      "icons.outline",
      /is missing/,
    ],
    [
      "an icon that is named and not there",
      without("outline.png"),
      "outline.png",
      "icons.outline",
      /not in the package/,
    ],
    [
      "an icon of another size",
      { ...GOOD, "color.png": outlineIcon() },
      "color.png",
      "icons.color",
      /is 32 by 32, and must be a PNG of 192 by 192/,
    ],
    [
      "an icon that is no picture",
      { ...GOOD, "color.png": Buffer.from("<svg/>") },
      "color.png",
      "icons.color",
      /is no PNG/,
    ],
    ["no translation", without("nl.json"), "nl.json", "nl.json", /not there/],
    [
      "a translation that is not JSON",
      { ...GOOD, "nl.json": Buffer.from("{") },
      "nl.json",
      "nl.json",
      /not JSON/,
    ],
    [
      "a translation that is too long",
      withJson("nl.json", { "description.short": "x".repeat(81) }),
      "nl.json",
      "description.short",
      /at most 80/,
    ],
    [
      "a text that is not translated",
      withoutText("bots[0].commandLists[0].commands[2].title"),
      "nl.json",
      "bots[0].commandLists[0].commands[2].title",
      /is not translated/,
    ],
    [
      "a translation of nothing",
      withJson("nl.json", { "bots[0].commandLists[0].commands[3].title": "Nog iets" }),
      "nl.json",
      "bots[0].commandLists[0].commands[3].title",
      /does not have/,
    ],
    [
      "a language without its file",
      manifestWith({
        localizationInfo: { defaultLanguageTag: "en", additionalLanguages: [{ languageTag: "nl" }] },
      }),
      "manifest.json",
      "localizationInfo.additionalLanguages[0].file",
      /is missing/,
    ],
    [
      "a language without its file",
      manifestWith({
        localizationInfo: { defaultLanguageTag: "en", additionalLanguages: [{ languageTag: "nl" }] },
      }),
      "manifest.json",
      "localizationInfo.additionalLanguages[0].file",
      /is missing/,
    ],
    ["no manifest", without("manifest.json"), "manifest.json", "manifest.json", /not there/],
  ];

describe("the check of a Teams app package", function () {
  this.timeout(20_000);

  it("finds nothing in ours", () => {
    assert.deepEqual(faultsOf(GOOD), []);
  });

  for (const [name, files, file, field, says] of PLANTED) {
    it(`finds ${name}, and says where it is`, () => {
      const faults = faultsOf(files);
      const found = faults.filter((fault) => fault.file === file && fault.field === field);
      assert.ok(
        found.some((fault) => says.test(fault.says)),
        JSON.stringify(faults),
      );
    });
  }

  it("asks the newest schema of the package, beyond the version that ours is written in", () => {
    const { manifestVersion } = jsonOf("manifest.json");
    assert.ok(MANIFEST_VERSIONS.indexOf(NEWEST) > MANIFEST_VERSIONS.indexOf(String(manifestVersion)));
    assert.deepEqual(MANIFEST_VERSIONS.slice(0, 3), ["1.0", "1.1", "1.2"]);
    const asNewest = { ...jsonOf("manifest.json"), manifestVersion: NEWEST };
    assert.deepEqual(faultsBySchema("manifest", NEWEST, asNewest), []);
    const planted = faultsBySchema("manifest", NEWEST, { ...asNewest, manifestVersion: "1.19" });
    assert.deepEqual(planted, [{ field: "manifestVersion", says: `must be ${NEWEST}` }]);
  });
});
