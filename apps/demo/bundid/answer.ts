import { randomBytes, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { create } from 'xmlbuilder';
import { SignedXml } from 'xml-crypto';
import { encrypt } from 'xml-encryption';
import type { CertifiedKey } from '#platform/crypto';
import { AKDB, C14N, ENVELOPED, GCM, OAEP, PSS, SAML, SAMLP, SHA256, STATUS, stork } from './saml.js';
import type { Trust } from './people.js';

export interface ToldAttribute {
  readonly oid: string;
  readonly friendlyName: string;
  readonly value: string;
  readonly trust: Trust;
}

/** Everything that an answer says. */
export interface AnswerParts {
  readonly issuer: string;
  readonly audience: string;
  readonly destination: string;
  /** Id of the request. */
  readonly inResponseTo: string;
  readonly issuedAt: Date;
  readonly validUntil: Date;
  readonly level: number;
  readonly attributes: readonly ToldAttribute[];
}

export const newId = (): string => `_${randomBytes(20).toString('hex')}`;

const NAMES = { '@xmlns:saml2': SAML, '@Version': '2.0' } as const;

/** An assertion, not yet signed. */
export const assertionXml = (parts: AnswerParts): string =>
  create(
    {
      'saml2:Assertion': {
        ...NAMES,
        '@ID': newId(),
        '@IssueInstant': parts.issuedAt.toISOString(),
        'saml2:Issuer': parts.issuer,
        'saml2:Subject': {
          'saml2:NameID': { '@Format': 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient', '#text': newId() },
          'saml2:SubjectConfirmation': {
            '@Method': 'urn:oasis:names:tc:SAML:2.0:cm:bearer',
            'saml2:SubjectConfirmationData': { '@InResponseTo': parts.inResponseTo, '@Recipient': parts.destination, '@NotOnOrAfter': parts.validUntil.toISOString() },
          },
        },
        'saml2:Conditions': {
          '@NotBefore': parts.issuedAt.toISOString(),
          '@NotOnOrAfter': parts.validUntil.toISOString(),
          'saml2:AudienceRestriction': { 'saml2:Audience': parts.audience },
        },
        'saml2:AuthnStatement': { '@AuthnInstant': parts.issuedAt.toISOString(), '@SessionIndex': newId(), 'saml2:AuthnContext': { 'saml2:AuthnContextClassRef': stork(parts.level) } },
        'saml2:AttributeStatement': { 'saml2:Attribute': parts.attributes.map(attributeXml) },
      },
    },
    { headless: true },
  ).end();

const attributeXml = ({ oid, friendlyName, value, trust }: ToldAttribute): object => ({
  '@Name': oid,
  '@NameFormat': 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri',
  '@FriendlyName': friendlyName,
  '@xmlns:akdb': AKDB,
  '@akdb:TrustLevel': trust,
  'saml2:AttributeValue': value,
});

/** Signs the root of a document, after its issuer. */
export function sign(xml: string, { privateKey, certificate }: CertifiedKey, algorithm = PSS): string {
  const signature = new SignedXml({ privateKey, publicCert: certificate, signatureAlgorithm: algorithm, canonicalizationAlgorithm: C14N });
  signature.addReference({ xpath: '/*', transforms: [ENVELOPED, C14N], digestAlgorithm: SHA256 });
  signature.computeSignature(xml, { prefix: 'ds', location: { reference: `/*/*[local-name(.)='Issuer']`, action: 'after' } });
  return signature.getSignedXml();
}

const encryptXml = promisify(encrypt);

/** For the owner of the certificate only. */
export async function encryptFor(certificate: string, xml: string, algorithm: typeof GCM | 'http://www.w3.org/2001/04/xmlenc#aes256-cbc' = GCM): Promise<string> {
  const publicKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const data = await encryptXml(xml, { rsa_pub: publicKey, pem: certificate, encryptionAlgorithm: algorithm, keyEncryptionAlgorithm: OAEP });
  return `<saml2:EncryptedAssertion xmlns:saml2="${SAML}">${data}</saml2:EncryptedAssertion>`;
}

/** The envelope of an answer around what is inside. */
export const responseXml = ({ issuer, destination, inResponseTo, issuedAt }: Omit<AnswerParts, 'audience' | 'level' | 'attributes' | 'validUntil'>, inside: string, status: object = success): string =>
  create(
    {
      'saml2p:Response': {
        '@xmlns:saml2p': SAMLP,
        ...NAMES,
        '@ID': newId(),
        '@IssueInstant': issuedAt.toISOString(),
        '@Destination': destination,
        '@InResponseTo': inResponseTo,
        'saml2:Issuer': issuer,
        'saml2p:Status': status,
        '#raw': inside,
      },
    },
    { headless: true },
  ).end();

const success = { 'saml2p:StatusCode': { '@Value': `${STATUS}Success` } };

/** The person stopped, or something broke: the code is the same, the words tell it. */
export const failure = (words: string): object => ({
  'saml2p:StatusCode': { '@Value': `${STATUS}Responder`, 'saml2p:StatusCode': { '@Value': `${STATUS}AuthnFailed` } },
  'saml2p:StatusMessage': words,
});

/** A whole answer: assertion signed, encrypted, and the envelope signed around it. */
export async function answerXml(parts: AnswerParts, key: CertifiedKey, townCertificate: string): Promise<string> {
  return sign(responseXml(parts, await encryptFor(townCertificate, sign(assertionXml(parts), key))), key);
}
