// How the benchmark measures, in a page that is already there or in fresh ones.
import { chromium } from "@playwright/test";

/** As in shared/peers.md: a slow mobile line and a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

/** What every measurement is made in. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.AYUMI_CHROMIUM || undefined,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"],
  });

/** A page in a fresh context, ready; with the slower processor from then on, unless said otherwise. */
export const openPage = async (browser, address, { slower = true, prepare = async () => {} } = {}) => {
  const page = await (await browser.newContext({ locale: "ja-JP" })).newPage();
  await prepare(page);
  await page.goto(address, { timeout: 240_000 });
  await page.waitForSelector("html[data-ready]", { timeout: 240_000 });
  if (slower) await throttle(page, { line: false });
  return page;
};

export const throttle = async (page, { line }) => {
  const session = await page.context().newCDPSession(page);
  if (line) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", LINE);
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
};

/** One first visit, with nothing cached: milliseconds from the start of the navigation. */
export const visit = async (browser, address, { ready }) => {
  const context = await browser.newContext({ locale: "ja-JP", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = (window.measured = { fcp: 0, lcp: 0, ready: 0, shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime;
    }).observe({ type: "paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    new MutationObserver(() => {
      if (!seen.ready && document.documentElement?.dataset.ready) seen.ready = performance.now();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  });
  await throttle(page, { line: true });
  await page.goto(address, { waitUntil: "load" });
  if (ready) await page.waitForFunction(() => window.measured.ready > 0, null, { timeout: 30_000 });
  // The largest paint is only known once nothing larger follows, and what jumps may do so late.
  await page.waitForTimeout(700);
  const measured = await page.evaluate(() => window.measured);
  await context.close();
  return measured;
};

/**
 * Milliseconds from what `act` does in the page until the first frame in which `shows` gives something new
 * has been painted; null where that does not happen within two seconds. Both run in the page, given `argument`.
 */
export const untilPainted = (page, act, shows, argument) =>
  // As a text for the debugger: the page's policy refuses functions made from texts.
  page.evaluate(`(async (act, shows, argument) => {
    const before = shows(argument);
    const start = performance.now();
    act(argument);
    while (performance.now() - start < 2000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = shows(argument);
      // A message is handled after the frame's paint, not before it.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      if (now !== before) return performance.now() - start;
    }
    return null;
  })(${act}, ${shows}, ${JSON.stringify(argument)})`);

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const p95 = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
