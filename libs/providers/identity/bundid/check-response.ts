import { promisify } from 'node:util';
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { decrypt } from 'xml-encryption';
import type { ProviderKey } from '#sdk/identity';
import { checkAssertion } from './check-assertion.js';
import { checkEncryptionAlgorithms, checkSignatureAlgorithms } from './saml/algorithms.js';
import { NS } from './saml/names.js';
import { complaintOf } from './saml/status.js';
import { childrenOf, elementsBelow, onlyChild, parseXml, textOf, XmlRefused } from './saml/xml.js';
import { SKEW_MS } from './wanted.js';
import type { Wanted } from './wanted.js';

export type Checked = { readonly assertion: Element } | { readonly complaint: string };

const decrypted = promisify(decrypt);

/**
 * The assertion of an answer, once everything about it fits; or the provider's complaint. Only bytes under a verified signature are read.
 * @throws when anything does not fit.
 */
export async function checkResponse(samlResponse: string, wanted: Wanted): Promise<Checked> {
  const document = parseXml(Buffer.from(samlResponse, 'base64').toString('utf8'));
  const response = document.documentElement;
  checkEnvelope(response, wanted);
  const complaint = complaintOf(response);
  if (complaint !== undefined) return { complaint };

  await checkContents(document, wanted.decryptionKey);
  const verified = await verifiedAssertion(samlResponse, wanted, isSigned(response));
  const assertion = parseXml(verified).documentElement;
  checkAssertion(assertion, wanted);
  return { assertion };
}

const isSigned = (element: Element): boolean => childrenOf(element, NS.signature, 'Signature').length > 0;

/** The outside may be unsigned: it can only make us refuse. */
function checkEnvelope(response: Element, { provider, answerUrl, requestId }: Wanted): void {
  if (response.namespaceURI !== NS.protocol || response.localName !== 'Response') throw new XmlRefused('no response');
  if (response.getAttribute('InResponseTo') !== requestId) throw new XmlRefused('answers another request');
  if (response.getAttribute('Destination') !== answerUrl) throw new XmlRefused('sent to another address');
  if (textOf(onlyChild(response, NS.assertion, 'Issuer')) !== provider.entityId) throw new XmlRefused('another issuer');
}

/** One assertion, encrypted, and in it one that is signed itself: nothing beside it that a careless reader could take for it. */
async function checkContents(document: Document, { privateKey }: ProviderKey): Promise<void> {
  const response = document.documentElement;
  const encrypted = onlyChild(response, NS.assertion, 'EncryptedAssertion');
  if (elementsBelow(document, NS.assertion, 'Assertion').length > 0) throw new XmlRefused('an assertion in the open');
  if (elementsBelow(document, NS.assertion, 'EncryptedAssertion').length > 1) throw new XmlRefused('more than one assertion');
  childrenOf(response, NS.signature, 'Signature').forEach(checkSignatureAlgorithms);
  checkEncryptionAlgorithms(document);

  const inner = parseXml(await decrypted(encrypted.toString(), { key: privateKey, disallowDecryptionWithInsecureAlgorithm: true }));
  const assertion = inner.documentElement;
  if (assertion.namespaceURI !== NS.assertion || assertion.localName !== 'Assertion') throw new XmlRefused('no assertion inside');
  if (elementsBelow(inner, NS.assertion, 'Assertion').length > 1) throw new XmlRefused('an assertion inside an assertion');
  checkSignatureAlgorithms(onlyChild(assertion, NS.signature, 'Signature'));
}

/** What node-saml has verified: the very bytes that were signed. */
async function verifiedAssertion(samlResponse: string, { provider, audience, answerUrl, decryptionKey }: Wanted, wantAuthnResponseSigned: boolean): Promise<string> {
  const saml = new SAML({
    issuer: audience,
    audience,
    callbackUrl: answerUrl,
    idpIssuer: provider.entityId,
    idpCert: [...provider.certificates],
    decryptionPvk: decryptionKey.privateKey,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned,
    // Requests are remembered in the database, once each: see `checkEnvelope` and the sign-in that is taken away.
    validateInResponseTo: ValidateInResponseTo.never,
    acceptedClockSkewMs: SKEW_MS,
  });
  const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: samlResponse });
  const assertion = profile?.getAssertionXml?.();
  if (assertion === undefined) throw new XmlRefused('nothing verified');
  return assertion;
}
