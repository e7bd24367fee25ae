import { chromium, type Browser, type Page } from 'playwright-core';

/** Where the journey goes and as whom; told by the launcher, which starts a server for it. */
export interface Target {
  url: string;
  email: string;
  password: string;
}

export function target(): Target {
  const { NETPLANNER_URL: url, NETPLANNER_EMAIL: email, NETPLANNER_PASSWORD: password } = process.env;
  if (!url || !email || !password) {
    throw new Error('The journey needs NETPLANNER_URL, NETPLANNER_EMAIL and NETPLANNER_PASSWORD of a running server.');
  }
  return { url, email, password };
}

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** Debian's Chromium, or the one that NETPLANNER_CHROMIUM names. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.NETPLANNER_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** A page that remembers what went wrong in it. */
export async function openPage(browser: Browser): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  return { page, faults };
}
