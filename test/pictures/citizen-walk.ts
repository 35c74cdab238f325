import type { Page } from 'playwright-core';

import type { Camera } from './camera.js';

/** Answers of a made-up person, by the names of the inputs. Choices name the value that is picked. */
const typed: Readonly<Record<string, string>> = {
  givenName: 'Anna',
  familyName: 'Weidenbach',
  'address.street': 'Musterweg',
  'address.houseNumber': '12 a',
  'address.postalCode': '52349',
  'address.city': 'Düren',
  email: 'anna.weidenbach@post.example',
  dogsSoFar: '0',
  name: 'Frieda',
  breed: 'Rauhaardackel',
};
const picked: Readonly<Record<string, string>> = { jointKeepers: 'no', sex: 'female', origin: 'breeder', dangerous: 'no', claim: 'none' };
/** Days ago, by page and field. */
const daysAgo: Readonly<Record<string, number>> = { 'keeper.bornOn': 15_300, 'dog.bornOn': 300, 'dog-intake.keptSince': 20 };

const FORM = 'main form';

/** Registers a dog in Düren and pictures the way. */
export async function walkAsCitizen(camera: Camera, page: Page): Promise<void> {
  await page.goto(camera.at('dueren', '/dienste/dog-tax-registration'));
  await camera.shoot(page, 'service');
  await sends(page);

  while (!/\/pruefen/.test(page.url())) {
    await fills(page);
    if (pageOf(page) === 'dog') await camera.shoot(page, 'form');
    await sends(page);
  }
  await camera.shoot(page, 'check-answers', 'body');
  for (const box of await page.locator(`${FORM} input[type=checkbox]`).all()) await box.check();
  await sends(page);
  await camera.shoot(page, 'done');
}

async function fills(page: Page): Promise<void> {
  for (const input of await page.locator(`${FORM} input:not([type=hidden]):not([type=radio]):not([type=checkbox])`).all()) {
    const answer = answerTo(pageOf(page), (await input.getAttribute('name')) ?? '');
    if (answer !== undefined) await input.fill(answer);
  }
  for (const [name, value] of Object.entries(picked)) {
    const choice = page.locator(`${FORM} input[type=radio][name="${name}"][value="${value}"]`);
    if ((await choice.count()) > 0) await choice.check();
  }
}

/** Id of the form's page that is open. */
const pageOf = (page: Page): string => /\/antrag\/([\w-]+)/.exec(page.url())?.[1] ?? '';

function answerTo(formPage: string, name: string): string | undefined {
  const [key = '', part = ''] = name.split('.');
  const age = daysAgo[`${formPage}.${key}`];
  if (age === undefined) return typed[name];

  const day = new Date(Date.now() - age * 86_400_000);
  return { day: day.getDate(), month: day.getMonth() + 1, year: day.getFullYear() }[part]?.toString();
}

/** Presses the one button that leads on, and stops where the page stays. */
async function sends(page: Page): Promise<void> {
  const before = page.url();
  await page.locator(`${FORM} button[type=submit]`).first().click();
  await page.waitForLoadState('load');
  if (page.url() === before) throw new Error(`the form does not go on from ${before}: ${await page.locator('main').innerText()}`);
}
