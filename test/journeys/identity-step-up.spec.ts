import type { AssuranceLevel } from '#kernel';
import { ServiceCatalogue } from '#engines/catalogue';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { Citizen } from '../support/citizen.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';

let login: TestLogin;
let hall: TownHall;

beforeAll(async () => {
  login = await startLogin();
  hall = await townHall({ issuer: login.issuer });
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await hall.close();
  await login.close();
});

/** Somebody in a browser of their own, who can sign in on the way. */
function somebody(): { browser: TownBrowser; citizen: Citizen } {
  const browser = new TownBrowser(hall);
  const town = hall.dueren;
  const ask = town.ask.bind(town);
  jest.spyOn(town, 'ask').mockImplementation((query, variables) => ask(query, variables, { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') }));
  Object.defineProperty(town, 'origin', { value: browser.origin });
  return { browser, citizen: new Citizen(town) };
}

async function signIn(browser: TownBrowser, hint: string): Promise<void> {
  const { location } = await browser.get(`/auth/login?mit=demo-account&hint=${hint}`);
  const callback = await login.walk(location);
  expect((await browser.get(callback.pathname + callback.search)).status).toBe(303);
}

/** Until the end of the test the town asks for this level. */
function asksFor(assuranceLevel: AssuranceLevel): void {
  const catalogue = hall.app.get(ServiceCatalogue, { strict: false });
  const [find, pinned] = [catalogue.find.bind(catalogue), catalogue.pinned.bind(catalogue)];
  jest.spyOn(catalogue, 'find').mockImplementation(async (bound, code) => {
    const found = await find(bound, code);
    return found && { ...found, service: { ...found.service, assuranceLevel } };
  });
  jest.spyOn(catalogue, 'pinned').mockImplementation(async (code, version) => {
    const known = await pinned(code, version);
    return { ...known, service: { ...known.service, assuranceLevel } };
  });
}

describe('a service that must know who applies', () => {
  it.each<[AssuranceLevel, string | undefined, boolean]>([
    ['none', undefined, true],
    ['low', undefined, false],
    ['low', 'citizen-low', true],
    ['substantial', 'citizen-low', false],
    ['substantial', 'citizen-substantial', true],
    ['high', 'citizen-substantial', false],
    ['high', 'citizen-high', true],
  ])('at level %s begins for %s: %s', async (level, hint, begins) => {
    asksFor(level);
    const { browser, citizen } = somebody();
    if (hint) await signIn(browser, hint);
    const started = citizen.starts(DOG).then(() => 'begun', (error: Error) => error.message);
    expect(await started).toBe(begins ? 'begun' : 'ASSURANCE_TOO_LOW');
  });

  it('takes nothing away from who steps up in the middle, and asks again when the session is over', async () => {
    const { browser, citizen } = somebody();
    const token = await citizen.fills(DOG, dogTaxAnswers());
    asksFor('high');
    expect((await citizen.sends(token)).code).toBe('ASSURANCE_TOO_LOW');
    await signIn(browser, 'citizen-substantial');
    expect((await citizen.sends(token)).code).toBe('ASSURANCE_TOO_LOW');
    expect(await citizen.draft(token, 'answers')).toMatchObject({ answers: { givenName: expect.any(String) } });

    await browser.post('/auth/logout');
    expect((await citizen.sends(token)).code).toBe('ASSURANCE_TOO_LOW');
    expect(await citizen.draft(token, 'answers')).toMatchObject({ answers: { givenName: expect.any(String) } });
  });

  it('belongs to one person from then on: another account sees no such draft and can neither change nor send it', async () => {
    const { browser, citizen } = somebody();
    const token = await citizen.fills(DOG, dogTaxAnswers());
    await signIn(browser, 'citizen-high');
    asksFor('high');
    const owned = await citizen.sends(token);
    expect(owned.submission?.reference).toMatch(/^\d{4}-/);

    const second = somebody();
    await signIn(second.browser, 'citizen-high');
    const mine = await second.citizen.fills(DOG, dogTaxAnswers());
    await signIn(second.browser, 'citizen-high-2');
    expect(await second.citizen.draft(mine, 'answers')).toBeNull();
    expect((await second.citizen.savesPage(mine, 'keeper', {})).code).toBe('NOT_FOUND');
    expect((await second.citizen.sends(mine)).code).toBe('NOT_FOUND');
  });
});
