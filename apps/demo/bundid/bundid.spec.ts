import { X509Certificate } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { makeCertifiedKey, readCertifiedKey } from '#platform/crypto';
import type { CertifiedKey } from '#platform/crypto';
import { bundIdApp } from './index.js';
import { choicePage, consentPage } from './pages.js';
import { people, toldOf } from './people.js';

const entityId = 'http://bundid.localhost:8080/saml/metadata';

describe('BundID of the demonstration', () => {
  let app: FastifyInstance;
  let key: CertifiedKey;
  const asked: string[] = [];

  beforeAll(async () => {
    key = readCertifiedKey(await makeCertifiedKey('test', new Date()));
    app = await bundIdApp({ entityId, key, root: process.cwd(), townOrigins: 'http://*.localhost:8080', fetchMetadata: async (town) => String(asked.push(town)) });
  });
  afterAll(() => app.close());

  const posted = async (xml: string): Promise<{ status: number; code: string | undefined }> => {
    const payload = new URLSearchParams({ SAMLRequest: Buffer.from(xml).toString('base64'), RelayState: 'r' }).toString();
    const answer = await app.inject({ method: 'POST', url: '/saml', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload });
    return { status: answer.statusCode, code: /Technik: (\w+)/.exec(answer.body)?.[1] };
  };
  const from = (issuer: string): string => `<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"><s:Issuer xmlns:s="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</s:Issuer></p:AuthnRequest>`;

  it('says where requests go and by which key it signs, at its entityID', async () => {
    const { body } = await app.inject(new URL(entityId).pathname);
    expect(body).toContain(`entityID="${entityId}"`);
    expect(body).toContain('Location="http://bundid.localhost:8080/saml"');
    const shown = new X509Certificate(Buffer.from(/<ds:X509Certificate>([^<]+)/.exec(body)![1]!, 'base64'));
    expect(shown.fingerprint256).toBe(new X509Certificate(key.certificate).fingerprint256);
  });

  it.each(['http://evil.example/auth/metadata/bundid', 'http://dueren.localhost:8080/other', 'http://dueren.localhost:8080.evil.example/auth/metadata/bundid', 'http://a.b.localhost:8080/auth/metadata/bundid', 'https://dueren.localhost:8080/auth/metadata/bundid'])('asks nobody for metadata who is no town: %s', async (issuer) => {
    expect(await posted(from(issuer))).toEqual({ status: 400, code: 'unknown_town' });
    expect(asked).toEqual([]);
  });

  it('asks a town for its metadata, and believes it only when it is some', async () => {
    expect(await posted(from('http://dueren.localhost:8080/auth/metadata/bundid'))).toEqual({ status: 400, code: 'unknown_town' });
    expect(asked).toEqual(['http://dueren.localhost:8080/auth/metadata/bundid']);
  });

  it.each(['', 'no XML', '<!DOCTYPE x><x/>'])('says in words that it can not read %j', async (xml) => {
    expect(await posted(xml)).toEqual({ status: 400, code: 'unreadable' });
  });

  it('lets its forms go to towns and nowhere else, and runs no script', async () => {
    const { headers, statusCode } = await app.inject('/anmeldung/gone');
    expect(statusCode).toBe(400);
    expect(headers['content-security-policy']).toContain(`form-action 'self' http://*.localhost:8080`);
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
  });

  it('shows what towns call themselves as text', () => {
    const request = { id: '_1', level: 4, attributes: [], organisation: '<b>Stadt</b>', onlineServiceId: '', town: { entityId, answerUrl: 'http://x/', signing: '', encryption: '' } };
    const back = { url: '"><script>', samlResponse: '', relayState: '"><script>' };
    for (const page of [choicePage(request), consentPage('<b>Stadt</b>', new Map(), back, back)]) {
      expect(page).toContain('&lt;b&gt;Stadt&lt;/b&gt;');
      expect(page).not.toMatch(/<script|<b>/);
    }
  });

  it('has somebody at each level, somebody without an account, somebody of whom little is known, and one person with two means', () => {
    expect(new Set(people.map(({ level }) => level))).toEqual(new Set([1, 3, 4]));
    const told = (id: string, town: string) => toldOf(people.find((person) => person.id === id)!, `http://${town}.localhost/auth/metadata/bundid`);
    expect([told('bundid-temporary', 'dueren').has('bpk2'), told('bundid-temporary', 'dueren').has('mailbox')]).toEqual([false, false]);
    expect([told('bundid-sparse', 'dueren').has('givenName'), told('bundid-sparse', 'dueren').has('street')]).toEqual([false, false]);
    expect(told('bundid-eid', 'dueren').get('bpk2')).toEqual(told('bundid-eid-basis', 'dueren').get('bpk2'));
    expect(told('bundid-eid', 'dueren').get('bpk2')).not.toEqual(told('bundid-eid', 'dillingen').get('bpk2'));
    expect(told('bundid-eid', 'dueren').get('mailbox')).toEqual(told('bundid-eid', 'dillingen').get('mailbox'));
  });
});
