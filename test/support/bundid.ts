import { request } from 'node:http';
import { bundIdApp } from '../../apps/demo/bundid/index.js';
import type { MailboxFaults } from '../../apps/demo/bundid/index.js';
import { makeCertifiedKey, readCertifiedKey } from '../../libs/platform/crypto/index.js';
import type { CertifiedKey } from '../../libs/platform/crypto/index.js';
import { freePort } from './free-port.js';
import type { TownBrowser } from './town-browser.js';
import type { TownHall } from './town-hall.js';

export interface FormOnPage {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface PageSeen {
  readonly status: number;
  readonly location: string;
  readonly body: string;
}

/** The BundID of the demonstration, listening on loopback, and a browser without script that walks through it. */
export class TestBundId {
  #hall: TownHall | undefined;

  /** What is wrong with its mailboxes. */
  readonly faults: MailboxFaults;

  private constructor(
    readonly entityId: string,
    readonly key: CertifiedKey,
    private readonly port: number,
    readonly close: () => Promise<void>,
    faults: MailboxFaults,
  ) {
    this.faults = faults;
  }

  /** @param townPort on which towns live; its own when not given. */
  static async start(townPort?: string): Promise<TestBundId> {
    const key = readCertifiedKey(await makeCertifiedKey('BundID of this test', new Date()));
    const asked: { metadata?: (entityId: string) => Promise<string> } = {};
    const probe = await freePort();
    const entityId = `http://bundid.localhost:${probe}/saml/metadata`;
    const townOrigins = `http://*.localhost:${townPort ?? probe}`;
    const faults: MailboxFaults = { busy: false, closed: new Set() };
    const app = await bundIdApp({ entityId, key, mailboxFaults: faults, root: process.cwd(), townOrigins, fetchMetadata: (town) => asked.metadata!(town) });
    await app.listen({ host: '127.0.0.1', port: probe });
    const bundid = new TestBundId(entityId, key, probe, async () => void (await app.close()), faults);
    asked.metadata = (town) => bundid.#metadataOf(town);
    return bundid;
  }

  /** Towns of this hall are known to it from now on. */
  knows(hall: TownHall): void {
    this.#hall = hall;
  }

  async #metadataOf(entityId: string): Promise<string> {
    const { host, pathname } = new URL(entityId);
    const answer = await this.#hall!.app.inject({ method: 'GET', url: pathname, headers: { host } });
    if (answer.statusCode !== 200) throw new Error(`no metadata: ${answer.statusCode}`);
    return answer.body;
  }

  /** The page with everything that lies in its mailboxes. */
  mailboxes(): Promise<PageSeen> {
    return this.#call('GET', new URL('/postfach', this.entityId).toString());
  }

  /** Posts a request, and answers the page where one chooses who to be. */
  async asks(form: FormOnPage): Promise<PageSeen & { readonly url: string }> {
    const posted = await this.#call('POST', form.action, form.fields);
    if (posted.status !== 303) return { ...posted, url: '' };
    const url = new URL(posted.location, this.entityId).toString();
    return { ...(await this.#call('GET', url)), url };
  }

  /** Presses a person's button, or `cancel`, or `fault`; answers the forms of the page that follows. */
  async chooses(url: string, person: string): Promise<FormOnPage[]> {
    return formsOf((await this.#call('POST', url, { person })).body);
  }

  /** From a town's request to the form that brings the answer there. */
  async walk(form: FormOnPage, person: string): Promise<FormOnPage> {
    const page = await this.asks(form);
    if (page.url === '') throw new Error(`BundID answered ${page.status}: ${/Technik: (\w+)/.exec(page.body)?.[1]}`);
    return (await this.chooses(page.url, person))[0]!;
  }

  #call(method: 'GET' | 'POST', address: string, fields?: Readonly<Record<string, string>>): Promise<PageSeen> {
    const url = new URL(address);
    const headers = { host: url.host, ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) };
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: this.port, method, path: url.pathname + url.search, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', body }));
      });
      sent.on('error', reject).end(fields && new URLSearchParams(fields).toString());
    });
  }
}

const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The forms that a page posts elsewhere. */
export function formsOf(page: string): FormOnPage[] {
  return [...page.matchAll(/<form method="post" action="([^"]+)">([^]*?)<\/form>/g)].map(([, action, inside]) => ({
    action: unescaped(action!),
    fields: Object.fromEntries([...inside!.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)])),
  }));
}

const FORWARD = 'query ($s: String!) { signInForward(state: $s) { title url level returnTo fields { name value } } }';

export interface Forward {
  readonly title: string;
  readonly url: string;
  readonly level: string | null;
  readonly returnTo: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Begins a sign-in at a town and answers the form that leads to BundID. */
export async function leavesForBundId(browser: TownBrowser, more = ''): Promise<FormOnPage> {
  const begun = await browser.get(`/auth/login?mit=bundid${more}`);
  const { signInForward } = await browser.ask<{ signInForward: Forward }>(FORWARD, { s: begun.location.replace('/anmelden/weiter/', '') });
  return { action: signInForward.url, fields: Object.fromEntries(signInForward.fields.map(({ name, value }) => [name, value])) };
}

/** Posts an answer from BundID's page, and lets the browser follow to where it is signed in. */
export async function returnsFromBundId(browser: TownBrowser, answer: FormOnPage): Promise<{ readonly status: number; readonly location: string }> {
  const posted = await browser.postFromElsewhere(new URL(answer.action).pathname, answer.fields);
  return posted.location.startsWith('/auth/callback') ? browser.get(posted.location) : posted;
}

/** Signs somebody in by BundID; answers where it goes on. */
export async function signsInByBundId(bundid: TestBundId, browser: TownBrowser, person: string, more = ''): Promise<string> {
  return (await returnsFromBundId(browser, await bundid.walk(await leavesForBundId(browser, more), person))).location;
}
