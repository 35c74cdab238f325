import { answerXml, assertionXml, encryptFor, failure, newId, responseXml, sign } from '../../../../apps/demo/bundid/answer.js';
import type { AnswerParts } from '../../../../apps/demo/bundid/answer.js';
import { makeCertifiedKey, readCertifiedKey } from '../../../platform/crypto/index.js';
import { BundIdBench, DILLINGEN, told } from './testing/index.js';

const PKCS1 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const MINUTE = 60_000;

let bench: BundIdBench;
beforeAll(async () => {
  bench = await BundIdBench.open();
});
beforeEach(() => {
  bench.complaints.splice(0);
  bench.now = new Date();
});

/** For Düren's eyes, in an envelope that fits. */
const wrapped = async (parts: AnswerParts, assertion: string): Promise<string> => responseXml(parts, await encryptFor(bench.key('decryption-dueren').certificate, assertion));
const signed = (parts: AnswerParts): string => sign(assertionXml(parts), bench.bundid);
const later = (minutes: number): Date => new Date(bench.now.getTime() + minutes * MINUTE);

describe('an answer that fits', () => {
  it('tells who it is, at the level that it says', async () => {
    const { parts, expected } = await bench.begin();
    expect(await bench.finish(await bench.answer(parts), expected)).toEqual({
      ok: true,
      value: expect.objectContaining({ subject: 'B-1234', assurance: 'high', attributes: { name: 'Marta Škoda-Weiß', familyName: 'Škoda-Weiß', givenName: 'Marta' } }),
    });
    expect(bench.complaints).toEqual([]);
  });

  it('may have an unsigned envelope: what counts is the assertion', async () => {
    const { parts, expected } = await bench.begin();
    expect(await bench.finish(await wrapped(parts, signed(parts)), expected)).toMatchObject({ ok: true });
  });

  it('proves the level that it names, whatever was asked for', async () => {
    const { parts, expected } = await bench.begin();
    expect(await bench.finish(await bench.answer({ ...parts, level: 1 }), expected)).toMatchObject({ ok: true, value: { assurance: 'low' } });
  });

  it('is read whole when a comment cuts a value in two: the signature does not cover comments', async () => {
    const { parts, expected } = await bench.begin();
    const cut = signed({ ...parts, attributes: [told('bpk2', 'B-1234.evil')] }).replace('B-1234.evil', 'B-1234<!-- -->.evil');
    expect(await bench.finish(await wrapped(parts, cut), expected)).toMatchObject({ ok: true, value: { subject: 'B-1234.evil' } });
  });
});

describe('an answer that does not fit is refused', () => {
  /** Begins, spoils, and says what the operator is told. */
  async function refused(spoil: (parts: AnswerParts) => Promise<string>): Promise<string> {
    const { parts, expected } = await bench.begin();
    expect(await bench.finish(await bench.answer(parts), expected)).toMatchObject({ ok: true });
    expect(await bench.finish(await spoil(parts), expected)).toEqual({ ok: false, error: 'PROVIDER_REFUSED' });
    return bench.complaints.join();
  }

  it.each<[string, RegExp, (parts: AnswerParts) => Promise<string>]>([
    ['unsigned', /not exactly one Signature/, async (parts) => wrapped(parts, assertionXml(parts))],
    ['unsigned in a signed envelope', /not exactly one Signature/, async (parts) => sign(await wrapped(parts, assertionXml(parts)), bench.bundid)],
    ['in the open', /not exactly one EncryptedAssertion/, async (parts) => sign(responseXml(parts, signed(parts)), bench.bundid)],
    ['with another assertion in the open', /an assertion in the open/, async (parts) => (await wrapped(parts, signed(parts))).replace('</saml2p:Response>', `${signed(parts)}</saml2p:Response>`)],
    ['with two assertions', /not exactly one EncryptedAssertion/, async (parts) => (await wrapped(parts, signed(parts))).replace('</saml2p:Response>', `${await encryptFor(bench.key('decryption-dueren').certificate, signed(parts))}</saml2p:Response>`)],
    ['signed by PKCS #1', /SignatureMethod/, async (parts) => wrapped(parts, sign(assertionXml(parts), bench.bundid, PKCS1))],
    ['in an envelope signed by PKCS #1', /SignatureMethod/, async (parts) => sign(await wrapped(parts, signed(parts)), bench.bundid, PKCS1)],
    ['signed by a stranger who brings their certificate', /Invalid signature/, async (parts) => wrapped(parts, sign(assertionXml(parts), bench.stranger))],
    ['in an envelope signed by a stranger', /Invalid document signature/, async (parts) => sign(await wrapped(parts, signed(parts)), bench.stranger)],
    ['changed after signing', /Invalid signature/, async (parts) => wrapped(parts, signed(parts).replace('B-1234', 'B-9999'))],
    ['raised to a higher level after signing', /Invalid signature/, async (parts) => wrapped(parts, signed({ ...parts, level: 1 }).replace('STORK-QAA-Level-1', 'STORK-QAA-Level-4'))],
    ['encrypted by AES-CBC', /encryption: .*aes256-cbc/, async (parts) => responseXml(parts, await encryptFor(bench.key('decryption-dueren').certificate, signed(parts), 'http://www.w3.org/2001/04/xmlenc#aes256-cbc'))],
    ['with a key that RSA 1.5 carries', /encryption: .*rsa-1_5/, async (parts) => (await wrapped(parts, signed(parts))).replace('xmlenc#rsa-oaep-mgf1p', 'xmlenc#rsa-1_5')],
    // The other key's modulus may be the smaller one.
    ['encrypted for another town', /oaep|decod|padding|too large for modulus/i, async (parts) => responseXml(parts, await encryptFor(bench.key('decryption-dillingen').certificate, signed(parts)))],
    ['with a changed byte of the ciphertext', /authenticate|unable|Unsupported state/i, async (parts) => (await wrapped(parts, signed(parts))).replace(/(<xenc:CipherValue>)(.)/, (_all, tag: string, first: string) => `${tag}${first === 'A' ? 'B' : 'A'}`)],
    ['for another audience', /audience mismatch|for somebody else/, async (parts) => bench.answer({ ...parts, audience: DILLINGEN.metadataUrl })],
    ['for no audience', /AudienceRestriction/, async (parts) => wrapped(parts, sign(assertionXml(parts).replace(/<saml2:AudienceRestriction>.*<\/saml2:AudienceRestriction>/, ''), bench.bundid))],
    ['sent to another address', /sent to another address/, async (parts) => bench.answer({ ...parts, destination: DILLINGEN.answerUrl })],
    ['sent to another address under the seal', /not an answer to us/, async (parts) => wrapped(parts, signed({ ...parts, destination: DILLINGEN.answerUrl }))],
    ['an answer to another request', /answers another request/, async (parts) => bench.answer({ ...parts, inResponseTo: newId() })],
    ['an answer to another request under the seal', /not an answer to us/, async (parts) => wrapped(parts, signed({ ...parts, inResponseTo: newId() }))],
    ['an answer to nothing', /answers another request/, async (parts) => (await wrapped(parts, signed(parts))).replace(/ InResponseTo="[^"]+"/, '')],
    ['of another issuer', /another issuer/, async (parts) => bench.answer({ ...parts, issuer: 'https://evil.example/saml' })],
    ['of another issuer under the seal', /another issuer/, async (parts) => wrapped(parts, signed({ ...parts, issuer: 'https://evil.example/saml' }))],
    ['expired', /expired|not valid now/, async (parts) => bench.answer({ ...parts, issuedAt: later(-20), validUntil: later(-2) })],
    ['of tomorrow', /not yet valid|not valid now/, async (parts) => bench.answer({ ...parts, issuedAt: later(10), validUntil: later(20) })],
    ['without an end', /NotOnOrAfter|not an answer to us/, async (parts) => wrapped(parts, sign(assertionXml(parts).replaceAll(/ NotOnOrAfter="[^"]+"/g, ''), bench.bundid))],
    ['confirmed otherwise than by bearer', /not an answer to us/, async (parts) => wrapped(parts, sign(assertionXml(parts).replace('cm:bearer', 'cm:sender-vouches'), bench.bundid))],
    ['with a document type', /document type/, async (parts) => `<!DOCTYPE r [<!ENTITY e "x">]>${await bench.answer(parts)}`],
    ['with a document type inside', /document type/, async (parts) => wrapped(parts, `<!DOCTYPE a [<!ENTITY e "x">]>${signed(parts)}`)],
    ['no XML', /.+/, async () => 'no XML'],
    ['another message', /no response/, async (parts) => (await bench.answer(parts)).replaceAll('saml2p:Response', 'saml2p:LogoutResponse')],
  ])('%s', async (_what, reason, spoil) => {
    expect(await refused(spoil)).toMatch(reason);
  });

  it('when its time is over for our clock, too', async () => {
    const { parts, expected } = await bench.begin();
    const answer = await bench.answer(parts);
    bench.now = later(7);
    expect(await bench.finish(answer, expected)).toEqual({ ok: false, error: 'PROVIDER_REFUSED' });
    expect(bench.complaints.join()).toMatch(/not an answer to us/);
  });

  it('at another town, whose key would even open it', async () => {
    const { parts, expected } = await bench.begin();
    const forDillingen = await answerXml(parts, bench.bundid, bench.key('decryption-dillingen').certificate);
    expect(await bench.finish(await bench.answer(parts), expected, 'dillingen')).toMatchObject({ ok: false });
    expect(await bench.finish(forDillingen, expected, 'dillingen')).toMatchObject({ ok: false });
    const readdressed = await answerXml({ ...parts, destination: DILLINGEN.answerUrl }, bench.bundid, bench.key('decryption-dillingen').certificate);
    expect(await bench.finish(readdressed, expected, 'dillingen')).toMatchObject({ ok: false });
    expect(bench.complaints.at(-1)).toMatch(/audience mismatch/);
  });

  it('of a provider that has changed its key for one that the metadata does not name', async () => {
    const { parts, expected } = await bench.begin();
    const newer = readCertifiedKey(await makeCertifiedKey('bundid', new Date()));
    expect(await bench.finish(await answerXml(parts, newer, bench.key('decryption-dueren').certificate), expected)).toMatchObject({ ok: false });
  });
});

describe('signatures that are wrapped are refused', () => {
  const evil = (parts: AnswerParts): string => assertionXml({ ...parts, attributes: [told('bpk2', 'B-9999')] });
  const signatureOf = (xml: string): string => /<ds:Signature.*<\/ds:Signature>/s.exec(xml)![0];
  const without = (xml: string): string => xml.replace(signatureOf(xml), '');
  const afterIssuer = (xml: string, more: string): string => xml.replace('</saml2:Issuer>', () => `</saml2:Issuer>${more}`);
  const idOf = (xml: string): string => / ID="([^"]+)"/.exec(xml)![1]!;

  it.each<[string, RegExp, (original: string, forged: string) => string]>([
    ['the original in an object of the signature', /an assertion inside/, (original, forged) => afterIssuer(forged, signatureOf(original).replace('</ds:Signature>', () => `<ds:Object>${without(original)}</ds:Object></ds:Signature>`))],
    ['the original as advice of the forgery', /an assertion inside/, (original, forged) => afterIssuer(forged, signatureOf(original)).replace('<saml2:AttributeStatement>', () => `<saml2:Advice>${without(original)}</saml2:Advice><saml2:AttributeStatement>`)],
    ['the original, signed as it is, in the forgery', /an assertion inside/, (original, forged) => forged.replace('<saml2:AttributeStatement>', () => `<saml2:Advice>${original}</saml2:Advice><saml2:AttributeStatement>`)],
    ['the forgery in the original', /an assertion inside/, (original, forged) => original.replace('<saml2:AttributeStatement>', () => `<saml2:Advice>${forged}</saml2:Advice><saml2:AttributeStatement>`)],
    ['the signature moved to a forgery of the same id', /Invalid signature/, (original, forged) => afterIssuer(forged.replace(idOf(forged), idOf(original)), signatureOf(original))],
    ['the signature moved to a forgery of another id', /Invalid signature/, (original, forged) => afterIssuer(forged, signatureOf(original))],
    ['both below a root of their own', /no assertion inside/, (original, forged) => `<all>${forged}${original}</all>`],
    ['two signatures', /not exactly one Signature/, (original) => afterIssuer(original, signatureOf(original))],
    ['a signature whose reference names nothing', /Invalid signature|reference/i, (original) => original.replace(/URI="#[^"]+"/, 'URI=""').replace('B-1234', 'B-9999')],
  ])('%s', async (_what, reason, wrap) => {
    const { parts, expected } = await bench.begin();
    const original = signed(parts);
    expect(await bench.finish(await wrapped(parts, original), expected)).toMatchObject({ ok: true, value: { subject: 'B-1234' } });
    const tried = wrap(original, evil(parts));
    expect(await bench.finish(await wrapped(parts, tried), expected)).toEqual({ ok: false, error: 'PROVIDER_REFUSED' });
    expect(bench.complaints.join()).toMatch(reason);
  });

  it('around the envelope: a signed response inside a response of one\'s own', async () => {
    const { parts, expected } = await bench.begin();
    const original = await bench.answer(parts);
    const forged = await wrapped(parts, evil(parts));
    const envelopeSignature = /<ds:Signature.*?<\/ds:Signature>/s.exec(original)![0];
    const around = afterIssuer(forged, envelopeSignature.replace('</ds:Signature>', () => `<ds:Object>${original.replace(envelopeSignature, '')}</ds:Object></ds:Signature>`));
    expect(await bench.finish(around, expected)).toEqual({ ok: false, error: 'PROVIDER_REFUSED' });
  });
});

describe('an answer without a person', () => {
  const said = async (words: string): Promise<unknown> => {
    const { parts, expected } = await bench.begin();
    return bench.finish(responseXml(parts, '', failure(words)), expected);
  };

  it.each(['Die Anmeldung wurde durch den Nutzer abgebrochen.', 'Login cancelled by user', 'Abbruch'])('says that somebody stopped: %s', async (words) => {
    expect(await said(words)).toEqual({ ok: false, error: 'CANCELLED' });
    expect(bench.complaints).toEqual([]);
  });

  it.each(['Bei der Anmeldung ist ein Fehler aufgetreten.', ''])('or that something broke: %s', async (words) => {
    expect(await said(words)).toEqual({ ok: false, error: 'PROVIDER_REFUSED' });
    expect(bench.complaints.join()).toContain('Responder');
  });

  it('has to belong to the request as well', async () => {
    const { parts, expected } = await bench.begin();
    expect(await bench.finish(responseXml({ ...parts, inResponseTo: newId() }, '', failure('abgebrochen')), expected)).toEqual({ ok: false, error: 'PROVIDER_REFUSED' });
  });
});
