import type { Reply } from './portal-process.js';
import { DOG, DUEREN, cookieOf, location, stubSite } from './stub-site.js';

const site = stubSite();

/** Addresses of this site that a page leads to or posts to, without those of the gateway. */
const leads = ({ body }: Reply): string[] => {
  const all = [...body.matchAll(/ (?:href|action|formaction)="(\/[^"]*)"/gi)].map(([, address]) => address!);
  return all.filter((address) => !/^\/(assets|theme|media|auth|files)\//.test(address));
};

describe('a page in English', () => {
  const PAGES = ['/', '/suche?q=hund', '/dienste', DOG, '/status', '/bezahlen', '/pruefen', '/weitermachen', '/anmelden', '/impressum', '/lebenslagen/umziehen', '/gibt-es-nicht'];

  it.each(PAGES)('%s says so, leads on in English, and names its German words', async (path) => {
    const reply = await site.portal.ask(DUEREN, `/en${path === '/' ? '' : path}`);
    expect(reply.body).toMatch(/<html lang="en" dir="ltr">/);
    expect(reply.body).toContain('Skip to content');
    const german = leads(reply).filter((address) => address !== path && !/^\/en(\/|$|\?)/.test(address));
    expect(german).toEqual([]);
  });

  it('marks what the gateway has in German only', async () => {
    const { body } = await site.portal.ask(DUEREN, `/en${DOG}`);
    expect(body).toContain('<h1 lang="de">Hund anmelden</h1>');
    expect(body).toContain('At a glance');
    expect((await site.portal.ask(DUEREN, DOG)).body).not.toMatch(/<h1 lang/);
  });

  it('names its one address and the others', async () => {
    const { body } = await site.portal.ask(DUEREN, '/en/dienste');
    expect(body).toContain('<link rel="canonical" href="http://dueren.localhost:8080/en/dienste"/>');
    expect(body).toContain('<link rel="alternate" hrefLang="de" href="http://dueren.localhost:8080/dienste"/>');
    expect(body).toContain('<link rel="alternate" hrefLang="x-default" href="http://dueren.localhost:8080/dienste"/>');
    expect((await site.portal.ask(DUEREN, '/en/status')).body).not.toMatch(/rel="(canonical|alternate)"/);
  });

  it('is not there in a language that the town does not have', async () => {
    for (const path of ['/ar', '/leicht/dienste', '/fr']) expect((await site.portal.ask(DUEREN, path)).status).toBe(404);
    expect((await site.portal.ask(DUEREN, '/english')).status).toBe(404);
  });
});

describe('changing the language', () => {
  it('is a link to the same page where nothing is typed', async () => {
    const { body } = await site.portal.ask(DUEREN, `${DOG}?draft=expired`);
    expect(body).toMatch(new RegExp(`<a href="/en${DOG}\\?draft=expired" hrefLang="en" lang="en">English</a>`));
    expect((await site.portal.ask(DUEREN, `/en${DOG}?draft=expired`)).body).toMatch(new RegExp(`<a href="${DOG}\\?draft=expired" hrefLang="de" lang="de">Deutsch</a>`));
  });

  it('posts an open page to the other language, which keeps what was typed, right or not', async () => {
    const started = await site.portal.ask(DUEREN, `${DOG}/antrag`, { form: {} });
    const headers = { cookie: cookieOf(started) };
    const page = await site.portal.ask(DUEREN, location(started), { headers });
    // Enter presses the first button of a form: still the way on.
    const [first] = page.body.match(/<button[^>]*form="open-form"[^>]*>/g)!;
    expect(first).toMatch(/(?=.*name="_do")(?=.*value="next")/);
    expect(page.body).toMatch(/<button (?=[^>]*form="open-form")(?=[^>]*formAction="\/en[^"]+")(?=[^>]*name="_do")(?=[^>]*value="language")[^>]*>English<\/button>/);

    const form = { givenName: 'Anna', familyName: '', 'bornOn.day': '31', 'bornOn.month': '2', 'bornOn.year': '1984', _do: 'language' };
    const changed = await site.portal.ask(DUEREN, `/en${location(started)}`, { headers, form });
    expect([changed.status, location(changed)]).toEqual([303, `/en${location(started)}`]);
    const english = await site.portal.ask(DUEREN, location(changed), { headers });
    for (const shown of ['<html lang="en"', 'value="Anna"', 'value="31"', 'This page is not finished yet', '>Continue<']) expect(english.body).toContain(shown);
  });

  it.each([
    ['/status', { reference: '2027-ABC', accessCode: 'K7M4' }, 'Where your case stands'],
    ['/anmelden?to=/konto', { email: 'noch nicht fertig' }, 'Sign in'],
    ['/weitermachen', { link: 'abc', accessCode: 'K7' }, 'Go on with link and code'],
    ['/pruefen', { code: 'K7M4', plate: 'DN-' }, 'Check a permit'],
  ])('shows %s again with what was typed, and asks nothing', async (path, typed, title) => {
    const reply = await site.portal.ask(DUEREN, `/en${path}`, { form: { ...typed, _do: 'language' } });
    expect(reply.status).toBe(200);
    for (const value of Object.values(typed)) expect(reply.body).toContain(`value="${value}"`);
    expect(reply.body).toContain(`<h1>${title}</h1>`);
    expect(reply.body).not.toMatch(/st-errors|<title>Error/);
  });

  it('keeps the way in the language to its end', async () => {
    const started = await site.portal.ask(DUEREN, `/en${DOG}/antrag`, { form: {} });
    expect(location(started)).toBe(`/en${DOG}/antrag/keeper`);
    const headers = { cookie: cookieOf(started) };
    const next = await site.portal.ask(DUEREN, location(started), { headers, form: { givenName: 'Anna', familyName: 'Weidenbach', _do: 'next' } });
    expect(location(next)).toBe(`/en${DOG}/antrag/contact`);
    expect(location(await site.portal.ask(DUEREN, `/en${DOG}/antrag/keeper`, { headers: { cookie: '__Host-draft-dog-tax-registration=gone~key' } }))).toBe(`/en${DOG}?draft=expired`);
  });
});
