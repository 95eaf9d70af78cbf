import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "mocha";
import { type Browser, chromium, type Page } from "playwright-core";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Chromium with a profile of its own. Where none is installed the tests are skipped, and fail in CI: set
 * CHROMIUM to its path, or install the package `chromium`.
 */
export async function openBrowser(context: Context): Promise<Browser> {
  const { CHROMIUM, CI } = process.env;
  const executablePath = CHROMIUM ?? USUAL_PLACES.find((place) => existsSync(place));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: QUIET });
  const advice = "No chromium found: install the package `chromium`, or set CHROMIUM to its path.";
  if (CI === "true") throw new Error(advice);
  process.stderr.write(`    ${advice} These tests are skipped.\n`);
  return context.skip();
}

const SHOTS = join(tmpdir(), "password-support-bot-shots");

/** Keeps a picture in a temporary folder, for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
