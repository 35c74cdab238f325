import { registersDog } from '../support/registrations.js';
import { presses, signsIn } from '../support/clerk-in-browser.js';
import { Keyboard } from '../support/keyboard.js';
import { Sites } from '../support/sites.js';
import type { SiteOptions } from '../support/sites.js';

const TOWN = 'dueren';
const EXEMPTION = { claim: 'assistance-dog', evidence: 'at-the-counter' };

const TEN = ['Amsel', 'Buchfink', 'Drossel', 'Eisvogel', 'Fink', 'Girlitz', 'Haubenmeise', 'Igelmann', 'Junghahn', 'Kranich'];

let sites: Sites;

beforeAll(async () => {
  sites = await Sites.open();
});

afterAll(() => sites.close());

async function clerk(login: string, options: SiteOptions = {}) {
  const visit = await sites.visitor(options);
  await signsIn(visit.page, sites, TOWN, login);
  return visit;
}

const at = (path: string): string => sites.address(TOWN, path);

/** Opens the newest case of this applicant and answers its address. */
async function opens({ page }: Awaited<ReturnType<typeof clerk>>, familyName: string): Promise<string> {
  await page.goto(at('/amt?ansicht=team'));
  await page.locator('tbody tr', { hasText: familyName }).locator('a').last().click();
  await page.waitForURL(/\/amt\/vorgaenge\//);
  return page.url();
}

describe('a clerk at the keyboard', () => {
  it('clears ten registrations and posts their letters without typing anything', async () => {
    for (const [i, familyName] of TEN.entries()) await registersDog(sites, TOWN, { familyName, dog: `Rex ${i}`, ...(i % 3 === 0 ? { claim: EXEMPTION } : {}) });
    const { page, seen } = await clerk('dueren-tax-1');
    const keyboard = new Keyboard(page);
    await page.goto(at('/amt'));
    await keyboard.presses('j');
    await keyboard.leadsOn('Enter');

    const cleared: string[] = [];
    while (cleared.length < 10) {
      const reference = await page.locator('.st-casehead .st-number').innerText();
      if ((await page.getByRole('button', { name: 'Beträge festsetzen' }).count()) > 0) await keyboard.leadsOn('f');
      await keyboard.leadsOn('b');
      expect(await page.locator('[role=status]').first().innerText()).toContain(`${reference}: Der Bescheid ist erstellt und liegt im Druckkorb.`);
      cleared.push(reference);
    }
    await keyboard.leadsOn('d');
    const queue = await page.locator('main').innerText();
    for (const reference of cleared) expect(queue).toContain(reference);
    await keyboard.leadsOn('v');
    expect(await page.locator('main').innerText()).toMatch(/\d+ Briefe sind als abgeschickt eingetragen/);

    expect(new Set(cleared).size).toBe(10);
    expect(keyboard.written).toEqual([]);
    expect(keyboard.pressed.length).toBeLessThanOrEqual(24);
    expect(seen.complaints).toEqual([]);
  });

  it('finds the search, the map and the way out of a field', async () => {
    const { page } = await clerk('dueren-tax-1');
    await page.goto(at('/amt'));
    await page.keyboard.press('/');
    await page.keyboard.type('jjkf?');
    expect(await page.locator('#search').inputValue()).toBe('jjkf?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Tasten' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('can let the keys rest', async () => {
    const { page } = await clerk('dueren-tax-1');
    await page.goto(at('/amt/tasten'));
    await presses(page, 'Tasten ausschalten');
    await page.goto(at('/amt'));
    await page.keyboard.press('?');
    await page.keyboard.press('d');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/amt');
  });
});

describe.each([['with JavaScript', true], ['without JavaScript', false]] as const)('a decision %s', (_how, javaScript) => {
  it('brings amounts and a fitting reason with it, and leaves own words alone', async () => {
    const familyName = `Abwägung-${javaScript ? 'mit' : 'ohne'}`;
    await registersDog(sites, TOWN, { familyName, dog: 'Bello', claim: EXEMPTION });
    const visit = await clerk('dueren-tax-1', { javaScript });
    const { page } = visit;
    await opens(visit, familyName);
    const total = page.locator('#outlook .st-sums__total td');
    const chooses = async (decision: string): Promise<void> => {
      const computed = javaScript ? page.waitForResponse((response) => response.request().method() === 'POST') : undefined;
      await page.getByLabel(decision).check();
      if (computed === undefined) await presses(page, 'Neu berechnen');
      else await (await computed).finished();
    };
    expect(await page.getByLabel(/^Befreien/).isChecked()).toBe(true);
    expect(await total.innerText()).toBe('0,00 Euro');

    await chooses('Ablehnen');
    await total.getByText(/^(?!0,00)/).waitFor();
    expect(await page.getByLabel('Begründung').inputValue()).toMatch(/Nachweis dafür haben Sie nicht vorgelegt/);

    await page.getByLabel('Begründung').fill('Der Hund ist kein ausgebildeter Assistenzhund.');
    await chooses('Ermäßigen');
    expect(await page.getByLabel('Begründung').inputValue()).toBe('Der Hund ist kein ausgebildeter Assistenzhund.');
    await presses(page, 'Beträge festsetzen');
    expect(await page.locator('main').innerText()).toContain('Der Hund ist kein ausgebildeter Assistenzhund.');
  });
});

describe('two clerks at one case', () => {
  it('say who was faster, show the new state, and lose no word', async () => {
    await registersDog(sites, TOWN, { familyName: 'Wettlauf', dog: 'Flitz', claim: EXEMPTION });
    const fast = await clerk('dueren-tax-1');
    const slow = await clerk('dueren-tax-2', { javaScript: false });
    await slow.page.goto(await opens(fast, 'Wettlauf'));
    await presses(fast.page, 'Übernehmen');
    await slow.page.getByLabel('Begründung').fill('Lange überlegte Worte.');
    await presses(slow.page, 'Beträge festsetzen');
    expect(await slow.page.locator('main').innerText()).toContain('Jemand war schneller');
    expect(await slow.page.getByLabel('Begründung').inputValue()).toBe('Lange überlegte Worte.');
    expect(await slow.page.locator('main').innerText()).toContain('Diesen Vorgang bearbeitet gerade Miriam Kallrath.');

    await presses(fast.page, 'Beträge festsetzen');
    await presses(slow.page, 'Beträge festsetzen');
    expect(await slow.page.locator('main').innerText()).toMatch(/Ihre Begründung ist nicht verloren\s+Das hatten Sie geschrieben:\s+Lange überlegte Worte\./);
    expect(await slow.page.locator('#next-step').innerText()).toBe('Jetzt: Bescheid erstellen');
  });

  it('keep what was written when a session ends in between', async () => {
    await registersDog(sites, TOWN, { familyName: 'Mittagspause', dog: 'Siesta' });
    const visit = await clerk('dueren-tax-1', { javaScript: false });
    await opens(visit, 'Mittagspause');
    const { page, context } = visit;
    await page.getByLabel(/^Notiz für/).fill('Hat angerufen, Nachweis kommt.');
    await context.clearCookies();
    await presses(page, 'Notiz speichern');
    expect(await page.locator('h1').innerText()).toBe('Ihre Sitzung ist abgelaufen');
    const second = await context.newPage();
    await signsIn(second, sites, TOWN, 'dueren-tax-1');
    await presses(page, 'Noch einmal senden');
    expect(await page.locator('.st-events').innerText()).toContain('Hat angerufen, Nachweis kommt.');
  });
});

describe('the desk without a session', () => {
  it('leads to the login and from there to where somebody wanted to go', async () => {
    const { page } = await sites.visitor({ javaScript: false });
    await page.goto(at('/amt/druckkorb'));
    expect(new URL(page.url()).pathname).toBe('/amt/anmelden');
    const login = await page.getByRole('link', { name: 'Mit dem Dienstkonto anmelden' }).getAttribute('href');
    await page.goto(`${at(login!)}&hint=dueren-tax-1`);
    await page.waitForURL(/\/amt\/druckkorb/);
    await presses(page, 'Abmelden');
    expect(new URL(page.url()).pathname).toBe('/amt/anmelden');
    await page.goto(at('/amt'));
    expect(new URL(page.url()).pathname).toBe('/amt/anmelden');
  });

  it.each(['NOT_ON_LIST', 'PROVIDER_REFUSED', 'ATTEMPT_UNKNOWN'])('says in words what %s means', async (code) => {
    const { page } = await sites.visitor();
    await page.goto(at(`/amt/anmelden?fehler=${code}`));
    expect(await page.getByRole('status').innerText()).not.toContain(code);
  });
});

describe('pages of the desk', () => {
  it('run one file of our own, ask nobody else, and are not kept', async () => {
    const { page, seen } = await clerk('dueren-tax-1');
    const answer = (await page.goto(at('/amt')))!;
    expect(answer.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(answer.headers()['cache-control']).toBe('no-store');
    const host = new URL(at('/')).host;
    const foreign = seen.requests.filter(({ url }) => ![host, new URL(sites.address('login')).host].includes(new URL(url).host));
    expect(foreign).toEqual([]);
    expect(new Set(seen.requests.filter(({ type }) => type === 'script').map(({ url }) => url)).size).toBe(1);
  });
});
