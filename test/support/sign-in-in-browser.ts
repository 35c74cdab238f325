import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { ownHouse } from './own-house.js';

const FOLDER = ['data', 'mail'];
const PATIENCE_MS = 20_000;

const SIGN_IN = /http\S+\/anmelden\/link\/[\w-]+/;

/** The link that was sent to an address: waits for the worker, as people wait for the post. */
export async function linkSentTo(address: string, pattern = SIGN_IN): Promise<string> {
  const folder = join(ownHouse().home, ...FOLDER);
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.eml'))) {
      const mail = await PostalMime.parse(readFileSync(join(folder, file)));
      const link = pattern.exec(mail.text ?? '')?.[0];
      if (link && mail.to?.[0]?.address === address) return link;
    }
  }
  throw new Error(`no link came to ${address}`);
}

/** Asks for a link on the page that is open, and opens it. */
export async function opensLink(page: Page, address: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await page.getByRole('button', { name: 'Link schicken' }).click();
  await page.getByText('Bitte sehen Sie in Ihr Postfach').waitFor();
  await page.goto(await linkSentTo(address));
}
