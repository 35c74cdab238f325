import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startPortal } from './portal-process.js';
import { TOO_LATE } from './stub-drafts.js';
import { DOG, DUEREN, cookieOf, location, stubSite } from './stub-site.js';
import { TOWNS } from './towns/towns.js';

const ASSETS = 'dist/apps/portal/site/client/assets';

const site = stubSite();

describe('a page of the portal', () => {
  /** Pages with comforts of their own. */
  const ENHANCED = ['/status', '/bezahlen'];
  const PAGES = ['/', '/suche?q=hund', '/dienste', DOG, '/status', '/bezahlen', '/impressum', '/barrierefreiheit'];

  it.each(PAGES)('%s is plain HTML of the town, light, without script of the framework', async (path) => {
    const reply = await site.portal.ask(DUEREN, path);
    expect(reply.status).toBe(200);
    expect(reply.body).toContain('Stadt Düren');
    expect(reply.body).toMatch(/<html lang="de" dir="ltr">.*<title>[^<]+<\/title>/s);
    expect(reply.body).not.toMatch(/ style="|<style|javascript:|window\.__reactRouter/);
    expect(reply.body.match(/<script[^>]*>/g) ?? []).toEqual(ENHANCED.includes(path) ? [expect.stringMatching(/^<script type="module" src="\/assets\/enhance-/)] : []);
    expect(gzipSync(reply.body).length).toBeLessThan(30 * 1024);
  });

  it.each(PAGES)('%s may load nothing that is not ours', async (path) => {
    const { headers } = await site.portal.ask(DUEREN, path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(ENHANCED.includes(path) ? "script-src 'self'" : "script-src 'none'");
    expect(policy).toMatch(/form-action 'self'( http:\/\/bank\.localhost)?; base-uri 'none'; frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|data:|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin', 'referrer-policy': 'same-origin' });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('asks for https ever after, once it came over https', async () => {
    const { headers } = await site.portal.ask(DUEREN, '/', { headers: { 'x-forwarded-proto': 'https' } });
    expect(headers['strict-transport-security']).toMatch(/max-age=/);
  });

  it.each(Object.values(TOWNS))('greets in the name of $name', async (town) => {
    const { body } = await site.portal.ask(`${town.code}.localhost:8080`, '/');
    expect(body).toContain(`<title>${town.name} – ${town.portalName}</title>`);
    expect(body).toContain('Dies ist eine Vorführung');
  });

  it('stays within its budgets', () => {
    const sizes = new Map(readdirSync(ASSETS).map((name) => [name, readFileSync(`${ASSETS}/${name}`)]));
    const one = (pattern: RegExp): Buffer => [...sizes].find(([name]) => pattern.test(name))![1];
    expect(brotliCompressSync(one(/^site-.*\.css$/)).length).toBeLessThan(25 * 1024);
    expect(gzipSync(one(/^enhance-.*\.js$/)).length).toBeLessThan(15 * 1024);
    expect(one(/^site-.*\.css$/).toString()).not.toMatch(/url\(["']?data:/);
    expect(one(/latin-400/).length + one(/latin-600/).length).toBeLessThan(75 * 1024);
  });
});

describe('when something is not there', () => {
  it('says so kindly, in the dress of the town', async () => {
    for (const path of ['/gibt-es-nicht', '/dienste/unbekannt', '/a/b/c', '/bezahlen/unbekannt']) {
      const reply = await site.portal.ask(DUEREN, path);
      expect(reply.status).toBe(404);
      expect(reply.body).toContain('Diese Seite gibt es hier nicht');
      expect(reply.body).toContain('Stadt Düren');
    }
  });

  it('gives an unknown host no town at all', async () => {
    const reply = await site.portal.ask('nirgends.localhost:8080', '/');
    expect(reply.status).toBe(421);
    expect(reply.body).not.toMatch(/Stadt Düren|\/theme\/|\/media\//);
  });

  it('asks to come back while the gateway is down', async () => {
    const alone = await startPortal('http://127.0.0.1:9');
    const reply = await alone.ask(DUEREN, '/');
    await alone.stop();
    expect(reply.status).toBe(503);
    expect(reply.body).toContain('Wir sind gerade nicht erreichbar');
  });

  it('keeps the addresses of the framework shut', async () => {
    expect((await site.portal.ask(DUEREN, '/dienste.data')).status).toBe(404);
    expect((await site.portal.ask(DUEREN, '/__manifest')).status).toBe(404);
    expect((await site.portal.ask(DUEREN, '/assets/../../server/index.js')).status).toBe(404);
  });
});

describe('an application without script', () => {
  /** Fills every page by plain posts; answers the browser and the last reply. */
  async function fills(familyName: string) {
    const started = await site.portal.ask(DUEREN, `${DOG}/antrag`, { form: {} });
    expect(started.status).toBe(303);
    const headers = { cookie: cookieOf(started) };
    const post = (path: string, form: Record<string, string> | URLSearchParams) => site.portal.ask(DUEREN, path, { form, headers });

    let reply = await post(location(started), { givenName: 'Anna', familyName });
    const answers: readonly Record<string, string>[] = [
      { 'address.street': 'Musterweg', 'address.houseNumber': '12 a', 'address.postalCode': '52349', 'address.city': 'Düren', email: 'anna@post.example' },
      { jointKeepers: 'no', dogsSoFar: '0' },
      { name: 'Waldi', breed: 'Dackel', sex: 'male', 'bornOn.day': '15', 'bornOn.month': '3', 'bornOn.year': '2025' },
      { 'keptSince.day': '10', 'keptSince.month': '12', 'keptSince.year': '2026', origin: 'shelter', dangerous: 'no' },
      { claim: 'none' },
    ];
    for (const form of answers) reply = await post(location(reply), form);
    expect(location(reply)).toBe(`${DOG}/antrag/pruefen`);
    return { headers, post, reply };
  }

  it('says in the words of the service when it arrives too late, and keeps what was typed', async () => {
    const { headers, post, reply } = await fills(TOO_LATE);
    const declared = new URLSearchParams([['idempotencyKey', 'x'], ['declaration', 'true-and-complete'], ['declaration', 'report-changes']]);
    const refused = await post(location(reply), declared);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Die Frist ist vorbei');
    expect(refused.body).toContain('Telefon 0221 4710 180');
    expect(refused.body).toContain(`href="${DOG}/antrag/keeper"`);
    expect((await site.portal.ask(DUEREN, `${DOG}/antrag/keeper`, { headers })).body).toContain(`value="${TOO_LATE}"`);
  });

  it('goes from the start button to the done page by plain posts', async () => {
    const { headers, post, reply } = await fills('Weidenbach');
    const check = await site.portal.ask(DUEREN, location(reply), { headers });
    expect(check.body).toContain('91,00 Euro');
    const idempotencyKey = /name="idempotencyKey" value="([0-9a-f-]{36})"/.exec(check.body)![1]!;
    const again = await site.portal.ask(DUEREN, location(reply), { headers });
    expect(again.body).toContain(idempotencyKey);

    const unsigned = await post(location(reply), { idempotencyKey });
    expect(unsigned.status).toBe(422);
    expect(unsigned.body).toContain('Bitte bestätigen Sie mit dem Haken');
  });

  it('answers mistakes with the summary first and keeps what was typed', async () => {
    const started = await site.portal.ask(DUEREN, `${DOG}/antrag`, { form: {} });
    const headers = { cookie: cookieOf(started) };
    const reply = await site.portal.ask(DUEREN, location(started), { headers, form: { givenName: '<Anna>', 'bornOn.day': '31', 'bornOn.month': '2', 'bornOn.year': '1984' } });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatch(/<title>Fehler: /);
    expect(reply.body).toContain('value="&lt;Anna&gt;"');
    expect(reply.body.indexOf('st-errors')).toBeLessThan(reply.body.indexOf('<h1'));
    expect(reply.body).toContain('href="#f-familyName"');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('takes no post from another origin and none that is too long', async () => {
    const foreign = await site.portal.ask(DUEREN, `${DOG}/antrag`, { form: {}, headers: { origin: 'http://evil.example' } });
    expect(foreign.status).toBe(400);
    expect(foreign.headers).not.toHaveProperty('set-cookie');
    expect((await site.portal.ask(DUEREN, `${DOG}/antrag`, { form: { x: 'x'.repeat(300_000) } })).status).toBe(413);
  });

  it('leads back to the service when the draft is gone', async () => {
    const reply = await site.portal.ask(DUEREN, `${DOG}/antrag/keeper`, { headers: { cookie: '__Host-draft-dog-tax-registration=gone~key' } });
    expect(location(reply)).toBe(`${DOG}?draft=expired`);
    expect((await site.portal.ask(DUEREN, location(reply))).body).toContain('Ihr Entwurf ist in diesem Browser nicht mehr da');
  });

  it('brings a page back with everything that was typed when it is posted without a draft, and a draft begins with it', async () => {
    const typed = { givenName: '<Anna>', familyName: 'Weidenbach', unheard: 'von früher' };
    const reply = await site.portal.ask(DUEREN, `${DOG}/antrag/keeper`, { form: { ...typed, _do: 'next', _seen: '' } });
    expect(reply.status).toBe(409);
    for (const shown of ['value="&lt;Anna&gt;"', 'value="Weidenbach"', 'von früher', 'Wir konnten das noch nicht speichern', 'href="/weitermachen" target="_blank"']) expect(reply.body).toContain(shown);
    expect(reply.headers).not.toHaveProperty('set-cookie');

    const begun = await site.portal.ask(DUEREN, `${DOG}/antrag/keeper`, { form: { givenName: 'Anna', familyName: '', _do: 'begin' } });
    expect(location(begun)).toBe(`${DOG}/antrag/keeper`);
    const page = await site.portal.ask(DUEREN, location(begun), { headers: { cookie: cookieOf(begun) } });
    expect(page.body).toContain('value="Anna"');
    expect(page.body).toContain('Diese Seite ist noch nicht fertig');
    const right = await site.portal.ask(DUEREN, `${DOG}/antrag/keeper`, { form: { givenName: 'Anna', familyName: 'Weidenbach', _do: 'begin' } });
    expect(location(right)).toBe(`${DOG}/antrag/contact`);
  });

  it('lets somebody send the same again when the gateway restarts while they type', async () => {
    const started = await site.portal.ask(DUEREN, `${DOG}/antrag`, { form: {} });
    const headers = { cookie: cookieOf(started) };
    const form = { givenName: 'Anna', familyName: 'Weidenbach', _do: 'next' };
    site.gateway.breakOff(true);
    const broken = await site.portal.ask(DUEREN, location(started), { headers, form });
    site.gateway.breakOff(false);
    expect([broken.status, broken.headers['retry-after']]).toEqual([503, '30']);
    const hidden = [...broken.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as const);
    expect(Object.fromEntries(hidden)).toEqual(form);
    const again = await site.portal.ask(DUEREN, location(started), { headers, form: Object.fromEntries(hidden) });
    expect(location(again)).toBe(`${DOG}/antrag/contact`);
  });

  it('brings a page back that the form does not know any more', async () => {
    const reply = await site.portal.ask(DUEREN, `${DOG}/antrag/frueher/2`, { form: { note: 'Das stand auf einer alten Seite' } });
    expect(reply.status).toBe(409);
    expect(reply.body).toContain('Das stand auf einer alten Seite');
  });
});

describe('status and payment', () => {
  it('shows the state by reference and code, with neither in an address', async () => {
    const asked = await site.portal.ask(DUEREN, '/status', { form: { reference: 'DN-2027-004711', accessCode: 'k7m2 9xq4' } });
    expect([asked.status, location(asked)]).toEqual([303, '/status']);
    const shown = await site.portal.ask(DUEREN, '/status', { headers: { cookie: cookieOf(asked) } });
    expect(shown.body).toContain('Wir bearbeiten Ihre Anmeldung.');
  });

  it('answers unknown references and wrong codes alike', async () => {
    const wrong = await site.portal.ask(DUEREN, '/status', { form: { reference: 'DN-2027-004711', accessCode: 'wrong' } });
    const unknown = await site.portal.ask(DUEREN, '/status', { form: { reference: 'DN-2027-004712', accessCode: 'wrong' } });
    expect(wrong.body).toBe(unknown.body.replaceAll('DN-2027-004712', 'DN-2027-004711'));
  });

  it('leads from the amount to the bank, and only the page with that form may', async () => {
    const started = await site.portal.ask(DUEREN, '/bezahlen?kassenzeichen=5001004711', { form: { reference: '5001.004711', due: 'all', method: 'demo', idempotencyKey: 'k' } });
    expect([started.status, location(started)]).toEqual([303, 'http://bank.localhost/pay/1']);
    const policyOf = async (path: string) => String((await site.portal.ask(DUEREN, path)).headers['content-security-policy']);
    expect(await policyOf('/bezahlen?kassenzeichen=5001004711')).toContain("form-action 'self' http://bank.localhost;");
    expect(await policyOf('/status')).toContain("form-action 'self';");
  });

  it.each([['PAID', 'Quittung öffnen'], ['CANCELLED', 'Noch einmal versuchen'], ['UNKNOWN', 'Stand noch einmal prüfen'], ['REDIRECTED', 'Weiter zur Bank']])('ends %s in one clear state: %s', async (state, next) => {
    expect((await site.portal.ask(DUEREN, `/bezahlen/zahlung-${state}`)).body).toContain(next);
  });
});

describe('the process', () => {
  it('says when it is ready and goes when it is asked to', async () => {
    const own = await startPortal(site.gateway.url);
    expect((await own.ask('anything.example', '/health/ready')).status).toBe(200);
    expect(await own.stop()).toBe(0);
  });
});
