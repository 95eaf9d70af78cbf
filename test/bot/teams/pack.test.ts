import assert from "node:assert/strict";
import { crc32, inflateRawSync, inflateSync } from "node:zlib";
import type { PackWish } from "../../../bot/teams/pack/manifest.js";
import { filesFor, packApp } from "../../../bot/teams/pack/pack.js";
import { sizeOfPng } from "../../../bot/teams/pack/png.js";
import { APP_ID, TENANT_ID } from "../../support/activities.js";

const WISH = {
  appId: APP_ID,
  publicUrl: "https://passwords.contoso.com",
  cloud: "public",
  signIn: "application",
  signInAppId: APP_ID,
  developer: {
    name: "Contoso",
    websiteUrl: "https://contoso.com",
    privacyUrl: "https://contoso.com/privacy",
    termsOfUseUrl: "https://contoso.com/terms",
  },
} as const satisfies PackWish;

/** Reads an archive by its central directory, as programs do. */
function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(zip.toString("latin1", at, at + 4), "PK\x01\x02");
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    assert.equal(zip.toString("latin1", local, local + 4), "PK\x03\x04");
    const content = inflateRawSync(zip.subarray(local + 30 + nameLength, local + 30 + nameLength + packed));
    assert.equal(crc32(content), zip.readUInt32LE(at + 16), name);
    assert.equal(content.length, zip.readUInt32LE(at + 24), name);
    files.set(name, content);
    at += 46 + nameLength;
  }
  return files;
}

describe("the Teams app package", () => {
  const packing = packApp(WISH);
  const files = unzip(packing.kind === "packed" ? packing.zip : assert.fail(JSON.stringify(packing.faults)));
  const textOf = (name: string) => (files.get(name) ?? assert.fail(name)).toString();

  it("holds the manifest of this bot, its Dutch texts and its icons, at the top", () => {
    assert.deepEqual([...files.keys()], ["manifest.json", "nl.json", "color.png", "outline.png"]);
    const { id, bots } = JSON.parse(textOf("manifest.json")) as { id: string; bots: { botId: string }[] };
    assert.deepEqual([id, bots[0]?.botId], [APP_ID, APP_ID]);
    assert.match(textOf("nl.json"), /Wachtwoordhulp/);
  });

  it("has icons of the sizes that Teams asks for, the outline in white and nothing else", () => {
    assert.deepEqual(sizeOfPng(files.get("color.png") ?? assert.fail()), [192, 192]);
    const outline = files.get("outline.png") ?? assert.fail();
    assert.deepEqual(sizeOfPng(outline), [32, 32]);
    const pixels = inflateSync(outline.subarray(41, 41 + outline.readUInt32BE(33)));
    const seen = new Set<number>();
    for (let at = 0; at < 32 * 32; at += 1) {
      const place = Math.floor(at / 32) * 129 + 1 + (at % 32) * 4;
      assert.deepEqual([...pixels.subarray(place, place + 3)], [255, 255, 255]);
      seen.add(pixels[place + 3] ?? -1);
    }
    assert.ok(seen.has(0) && seen.has(255));
  });

  it("names the pages of the bot, and asks nobody to sign in", () => {
    const manifest = manifestOf(WISH);
    assert.deepEqual(manifest["validDomains"], ["passwords.contoso.com"]);
    assert.equal(manifest["webApplicationInfo"], undefined);
  });

  for (const [cloud, tokenService] of [
    ["public", "token.botframework.com"],
    ["us-government", "tokengcch.botframework.azure.us"],
    ["us-government-dod", "apidod.botframework.azure.us"],
    ["china", "token.botframework.azure.cn"],
  ] as const) {
    it(`with people's own sign-in names the app they sign in to and the cloud's token service (${cloud})`, () => {
      const wish = { ...WISH, cloud, signIn: "delegated", signInAppId: TENANT_ID } as const;
      assert.equal(packApp(wish).kind, "packed");
      const manifest = manifestOf(wish);
      assert.deepEqual(manifest["validDomains"], ["passwords.contoso.com", tokenService]);
      const resource = `api://botid-${APP_ID}`;
      assert.deepEqual(manifest["webApplicationInfo"], { id: TENANT_ID, resource });
    });
  }

  it("is not made where Teams would refuse it", () => {
    const { developer } = WISH;
    for (const [wish, field] of [
      [{ ...WISH, appId: "my-bot" }, "id"],
      [{ ...WISH, appId: "my-bot" }, "bots[0].botId"],
      [{ ...WISH, developer: { ...developer, name: "x".repeat(33) } }, "developer.name"],
      [{ ...WISH, developer: { ...developer, privacyUrl: "ftp://contoso.com" } }, "developer.privacyUrl"],
      [{ ...WISH, signIn: "delegated", signInAppId: "x" }, "webApplicationInfo.id"],
    ] as const) {
      const refused = packApp(wish);
      assert.ok(refused.kind === "refused" && refused.faults.some((fault) => fault.field === field), field);
    }
  });
});

function manifestOf(wish: PackWish): Readonly<Record<string, unknown>> {
  return JSON.parse((filesFor(wish)["manifest.json"] ?? assert.fail()).toString()) as Record<string, unknown>;
}
