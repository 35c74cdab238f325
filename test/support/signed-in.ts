import { Citizen } from './citizen.js';
import type { TestLogin } from './login.js';
import { TownBrowser } from './town-browser.js';
import type { TownHall } from './town-hall.js';

/** Somebody signed in through the demo account of a town, in a browser of their own. */
export async function signedIn(hall: TownHall, login: TestLogin, hint: string, code = 'dueren'): Promise<{ browser: TownBrowser; citizen: Citizen }> {
  const browser = new TownBrowser(hall, code);
  const { location } = await browser.get(`/auth/login?mit=demo-account&hint=${hint}`);
  const callback = await login.walk(location);
  await browser.get(callback.pathname + callback.search);
  const town = hall.town(code);
  const ask = town.ask.bind(town);
  jest.spyOn(town, 'ask').mockImplementation((query, variables) => ask(query, variables, { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') }));
  return { browser, citizen: new Citizen(town) };
}
