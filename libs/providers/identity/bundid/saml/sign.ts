import { SignedXml } from 'xml-crypto';
import type { ProviderKey } from '#sdk/identity';
import { ENVELOPED, EXCLUSIVE, RSA_PSS, SHA256 } from './names.js';

/** Signs the root of a message, right after its issuer as the schema wants it. By xml-crypto itself: node-saml would sign with PKCS #1. */
export function signMessage(xml: string, { privateKey, certificate }: ProviderKey): string {
  const signature = new SignedXml({ privateKey, publicCert: certificate, signatureAlgorithm: RSA_PSS, canonicalizationAlgorithm: EXCLUSIVE });
  signature.addReference({ xpath: '/*', transforms: [ENVELOPED, EXCLUSIVE], digestAlgorithm: SHA256 });
  signature.computeSignature(xml, { prefix: 'ds', location: { reference: `/*/*[local-name(.)='Issuer']`, action: 'after' } });
  return signature.getSignedXml();
}
