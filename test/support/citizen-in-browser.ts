import type { Page } from 'playwright-core';

/** Answers as they are typed: by input name; choices by their value, or none for the first that is offered. */
export type Typed = Readonly<Record<string, string>>;

/** What opens the status page. */
export interface Receipt {
  readonly reference: string;
  readonly accessCode: string;
}

/** Fills the inputs of the page that is open. */
export async function types(page: Page, answers: Typed): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const input = page.locator(`main [name="${name}"]`);
    const type = await input.first().getAttribute('type');
    if (type === 'radio' && value === '') await input.first().check();
    else if (type === 'radio' || type === 'checkbox') await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else await input.first().fill(value);
  }
}

export async function goesOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Weiter/ }).click();
  await page.waitForLoadState();
}

const day = (name: string, [d, m, y]: readonly [string, string, string]): Typed => ({ [`${name}.day`]: d, [`${name}.month`]: m, [`${name}.year`]: y });

/** The pages of a registration with what Anna types on each. @param intake the day on which the dog moved in. */
export const annasPages = (place: { postalCode: string; city: string }, intake: readonly [string, string, string]): readonly { readonly topic: RegExp; readonly typed: Typed }[] => [
  { topic: /Wer hält den Hund/, typed: { givenName: 'Anna', familyName: 'Weidenbach' } },
  {
    topic: /Wo wohnen Sie/,
    typed: { 'address.street': 'Musterweg', 'address.houseNumber': '12 a', 'address.postalCode': place.postalCode, 'address.city': place.city, email: 'anna.weidenbach@post.example' },
  },
  { topic: /Ihr Haushalt/, typed: { jointKeepers: 'no', dogsSoFar: '0' } },
  { topic: /Ihr neuer Hund/, typed: { name: 'Waldi', breed: 'Dackel', sex: 'male', ...day('bornOn', ['15', '3', '2025']) } },
  { topic: /Seit wann/, typed: { ...day('keptSince', intake), origin: 'breeder', dangerous: 'no' } },
  { topic: /Ermäßigung oder Befreiung/, typed: { claim: 'none' } },
];

/** Ticks every declaration and sends. */
export async function declaresAndSends(page: Page): Promise<void> {
  for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
  await page.getByRole('button', { name: /absenden/ }).click();
  await page.waitForLoadState();
}

/** Number and code of what has just been sent. */
export async function receipt(page: Page): Promise<Receipt> {
  const text = await page.locator('main').innerText();
  const reference = /\b\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text)?.[0] ?? '';
  const accessCode = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text.replaceAll(reference, ''))?.[0] ?? '';
  if (reference === '' || accessCode === '') throw new Error(`no receipt on ${page.url()}: ${text}`);
  return { reference, accessCode };
}

/** Number and code are asked for once; the browser knows them for a while. @param address of the status page */
export async function asksStatus(page: Page, address: string, { reference, accessCode }: Receipt): Promise<void> {
  await page.goto(address);
  if ((await page.locator('main [name=accessCode]').count()) > 0) {
    await types(page, { reference, accessCode });
    await page.locator('main button[type=submit]').first().click();
  }
  await page.getByText(reference).first().waitFor();
}

/** The first line of what stands behind a term. */
export async function fact(page: Page, term: string): Promise<string> {
  const text = await page.locator('dt', { hasText: new RegExp(`^${term}`) }).first().locator('xpath=following-sibling::dd[1]').innerText();
  return text.split('\n')[0]!.trim();
}
