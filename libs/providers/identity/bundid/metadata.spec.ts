import { X509Certificate } from 'node:crypto';
import { providerMetadata } from '../../../../apps/demo/bundid/provider-metadata.js';
import { readProviderMetadata } from './provider-metadata.js';
import { NS } from './saml/names.js';
import { elementsBelow, onlyChild, parseXml, textOf } from './saml/xml.js';
import { BundIdBench, DILLINGEN, DUEREN, ENTITY_ID, REQUEST_URL, settingsOf } from './testing/index.js';

let bench: BundIdBench;
beforeAll(async () => {
  bench = await BundIdBench.open();
});

describe('what a town says of itself', () => {
  it('names it by its host, its address for answers, and both its keys', async () => {
    const entity = parseXml(await bench.provider.metadata(settingsOf('dueren'), DUEREN)).documentElement;
    expect(entity.getAttribute('entityID')).toBe('https://dueren.example/auth/metadata/bundid');
    const role = onlyChild(entity, NS.metadata, 'SPSSODescriptor');
    expect([role.getAttribute('AuthnRequestsSigned'), role.getAttribute('WantAssertionsSigned')]).toEqual(['true', 'true']);
    expect(onlyChild(role, NS.metadata, 'AssertionConsumerService').getAttribute('Location')).toBe(DUEREN.answerUrl);
    const keys = elementsBelow(role, NS.metadata, 'KeyDescriptor').map((key) => [key.getAttribute('use'), new X509Certificate(Buffer.from(textOf(elementsBelow(key, NS.signature, 'X509Certificate')[0]!), 'base64')).toString()]);
    expect(keys).toEqual([['signing', new X509Certificate(bench.key('signing-dueren').certificate).toString()], ['encryption', new X509Certificate(bench.key('decryption-dueren').certificate).toString()]]);
    expect(elementsBelow(role, NS.metadata, 'EncryptionMethod').map((method) => method.getAttribute('Algorithm'))).toEqual(expect.arrayContaining(['http://www.w3.org/2009/xmlenc11#aes256-gcm']));
    expect(textOf(elementsBelow(entity, NS.metadata, 'OrganizationDisplayName')[0]!)).toBe('Stadt Düren & Söhne');
  });

  it('holds no private key, and is another town\'s at another host', async () => {
    const [here, there] = [await bench.provider.metadata(settingsOf('dueren'), DUEREN), await bench.provider.metadata(settingsOf('dillingen'), DILLINGEN)];
    expect(here + there).not.toContain('PRIVATE');
    expect(there).toContain('entityID="https://dillingen.example/auth/metadata/bundid"');
    expect(there).not.toContain(bench.key('signing-dueren').certificate.split('\n')[5]);
  });
});

describe('what BundID says of itself', () => {
  const written = (): string => providerMetadata({ entityId: ENTITY_ID, requestUrl: REQUEST_URL, certificate: bench.bundid.certificate });

  it('is its address and its key', () => {
    const { requestUrl, certificates } = readProviderMetadata(written(), ENTITY_ID);
    expect(requestUrl).toBe(REQUEST_URL);
    expect(certificates.map((pem) => new X509Certificate(pem).fingerprint256)).toEqual([new X509Certificate(bench.bundid.certificate).fingerprint256]);
  });

  it.each<[string, RegExp, (xml: string) => string]>([
    ['another provider', /no identity provider/, (xml) => xml.replace(ENTITY_ID, 'https://evil.example')],
    ['no key', /no key/, (xml) => xml.replace(/<md:KeyDescriptor.*<\/md:KeyDescriptor>/s, '')],
    ['no address for posts', /no address/, (xml) => xml.replace('HTTP-POST', 'HTTP-Redirect')],
    ['no address at all', /no address/, (xml) => xml.replace(REQUEST_URL, '')],
    ['a document type', /document type/, (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')],
    ['half a document', /unclosed|end/i, (xml) => xml.slice(0, -30)],
  ])('is not believed with %s', (_what, reason, spoil) => {
    expect(() => readProviderMetadata(spoil(written()), ENTITY_ID)).toThrow(reason);
  });
});
