import { constants, verify, X509Certificate } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { elementsBelow, onlyChild, parseXml, textOf } from './saml/xml.js';
import { NS } from './saml/names.js';
import { BundIdBench, DUEREN, REQUEST_URL, settingsOf } from './testing/index.js';

let bench: BundIdBench;
beforeAll(async () => {
  bench = await BundIdBench.open();
});

const started = (level?: 'low' | 'substantial' | 'high') => bench.provider.start(settingsOf('dueren'), DUEREN, { level });
const decoded = (form: Readonly<Record<string, string>>): string => Buffer.from(form['SAMLRequest']!, 'base64').toString('utf8');
const requestFor = async (level?: 'low' | 'substantial' | 'high'): Promise<Element> => parseXml(decoded((await started(level)).form)).documentElement;

describe('a request to BundID', () => {
  it('is posted to the address of the metadata and says who asks, when, and where the answer goes', async () => {
    const { url, form, state, expected } = await started('high');
    const request = parseXml(decoded(form)).documentElement;
    expect(url).toBe(REQUEST_URL);
    expect(form['RelayState']).toBe(state);
    expect(state.length).toBeLessThanOrEqual(80);
    expect(textOf(onlyChild(request, NS.assertion, 'Issuer'))).toBe('https://dueren.example/auth/metadata/bundid');
    const names = ['ID', 'Version', 'IssueInstant', 'Destination', 'AssertionConsumerServiceURL', 'ProtocolBinding', 'ForceAuthn'];
    expect(Object.fromEntries(names.map((name) => [name, request.getAttribute(name)]))).toEqual({
      ID: expected['requestId'],
      Version: '2.0',
      IssueInstant: bench.now.toISOString(),
      Destination: REQUEST_URL,
      AssertionConsumerServiceURL: 'https://dueren.example/auth/answer/bundid',
      ProtocolBinding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
      ForceAuthn: 'true',
    });
  });

  it('is another one each time', async () => {
    const [one, two] = await Promise.all([started(), started()]);
    expect(one.state).not.toBe(two.state);
    expect(one.expected).not.toEqual(two.expected);
  });

  it.each([[undefined, 1], ['low', 1], ['substantial', 3], ['high', 4]] as const)('asks for %s as at least STORK-QAA-Level-%s', async (level, stork) => {
    const [context] = elementsBelow(await requestFor(level), NS.protocol, 'RequestedAuthnContext');
    expect(context!.getAttribute('Comparison')).toBe('minimum');
    expect(textOf(context!)).toBe(`STORK-QAA-Level-${stork}`);
  });

  it('carries the extension of AKDB: attributes by their identifiers, none of them required, and what the page shows', async () => {
    const [extension] = elementsBelow(await requestFor('high'), NS.akdb, 'AuthenticationRequest');
    expect(extension!.getAttribute('Version')).toBe('2');
    const asked = elementsBelow(extension!, NS.akdb, 'RequestedAttribute').map((attribute) => [attribute.getAttribute('Name'), attribute.getAttribute('RequiredAttribute')]);
    expect(asked).toHaveLength(14);
    expect(asked).toEqual(expect.arrayContaining([['urn:oid:1.3.6.1.4.1.25484.494450.3', 'false'], ['urn:oid:2.5.4.18', 'false'], ['urn:oid:2.5.4.42', 'false']]));
    expect(asked.filter(([, required]) => required !== 'false')).toEqual([]);
    expect(['OrganizationDisplayName', 'OnlineServiceId'].map((name) => textOf(elementsBelow(extension!, NS.classicUi, name)[0]!))).toEqual(['Stadt Düren & Söhne', 'STADTTOR-1']);
  });

  it('has its parts in the order of the schema', async () => {
    const request = await requestFor('high');
    expect(Array.from(request.childNodes).map((node) => (node as Element).localName)).toEqual(['Issuer', 'Signature', 'Extensions', 'NameIDPolicy', 'RequestedAuthnContext']);
  });
});

describe('its signature', () => {
  /** Exclusive canonical form of a SignedInfo as it is written here; by hand, so that nobody checks themselves. */
  const canonical = (xml: string): string => /<ds:SignedInfo>.*<\/ds:SignedInfo>/s.exec(xml)![0].replace('<ds:SignedInfo>', `<ds:SignedInfo xmlns:ds="${NS.signature}">`).replaceAll(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>');
  const verified = (xml: string, padding: number): boolean => {
    const value = Buffer.from(/<ds:SignatureValue>([^<]+)</.exec(xml)![1]!, 'base64');
    const key = new X509Certificate(bench.key('signing-dueren').certificate).publicKey;
    return verify('sha256', Buffer.from(canonical(xml)), { key, padding, ...(padding === constants.RSA_PKCS1_PSS_PADDING ? { saltLength: 32 } : {}) }, value);
  };

  it('is RSASSA-PSS with SHA-256 and MGF1 by the town\'s key, and no PKCS #1', async () => {
    const xml = decoded((await started('high')).form);
    expect(/SignatureMethod Algorithm="([^"]+)"/.exec(xml)![1]).toBe('http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1');
    expect(verified(xml, constants.RSA_PKCS1_PSS_PADDING)).toBe(true);
    expect(verified(xml, constants.RSA_PKCS1_PADDING)).toBe(false);
    expect(xml).toContain(bench.key('signing-dueren').certificate.split('\n')[1]);
  });

  it('covers the whole request: a changed byte breaks it', async () => {
    const xml = decoded((await started('high')).form);
    const holds = (text: string): boolean => {
      const check = new SignedXml({ publicCert: bench.key('signing-dueren').certificate });
      check.loadSignature(elementsBelow(parseXml(text), NS.signature, 'Signature')[0]!);
      try {
        return check.checkSignature(text);
      } catch {
        return false;
      }
    };
    expect(/Reference URI="#([^"]+)"/.exec(xml)![1]).toBe(parseXml(xml).documentElement.getAttribute('ID'));
    expect(holds(xml)).toBe(true);
    expect(holds(xml.replace('STORK-QAA-Level-4', 'STORK-QAA-Level-1'))).toBe(false);
  });
});
