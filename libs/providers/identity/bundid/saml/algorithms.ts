import { AES_GCM, ENVELOPED, EXCLUSIVE, NS, RSA_OAEP, RSA_PSS, SHA256, SHA512 } from './names.js';
import { elementsBelow, XmlRefused } from './xml.js';

const SIGNED_BY: Readonly<Record<string, readonly string[]>> = {
  SignatureMethod: [RSA_PSS],
  DigestMethod: [SHA256, SHA512],
  CanonicalizationMethod: [EXCLUSIVE],
  Transform: [EXCLUSIVE, ENVELOPED],
};

const ENCRYPTED_BY: readonly string[] = [...AES_GCM, RSA_OAEP];

const algorithmsOf = (document: Document | Element, namespace: string, name: string): string[] => elementsBelow(document, namespace, name).map((element) => element.getAttribute('Algorithm') ?? '');

/** @throws XmlRefused when a signature was made otherwise than agreed. The library would take more than we do. */
export function checkSignatureAlgorithms(signature: Element): void {
  for (const [name, allowed] of Object.entries(SIGNED_BY)) {
    const odd = algorithmsOf(signature, NS.signature, name).find((algorithm) => !allowed.includes(algorithm));
    if (odd !== undefined) throw new XmlRefused(`${name}: ${odd}`);
  }
}

/** @throws XmlRefused when something was encrypted otherwise than by AES-GCM under a key that OAEP carries: nothing whose padding could be asked about. */
export function checkEncryptionAlgorithms(document: Document): void {
  const used = algorithmsOf(document, NS.encryption, 'EncryptionMethod');
  const odd = used.find((algorithm) => !ENCRYPTED_BY.includes(algorithm));
  if (odd !== undefined || used.length === 0) throw new XmlRefused(`encryption: ${odd ?? 'none'}`);
}
