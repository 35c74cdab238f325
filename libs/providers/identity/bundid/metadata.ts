import { create } from 'xmlbuilder';
import { AES_GCM, BINDING_POST, NS, RSA_OAEP, TRANSIENT } from './saml/names.js';

export interface TownParts {
  readonly entityId: string;
  readonly answerUrl: string;
  readonly organisation: string;
  readonly home: string;
  /** PEM */
  readonly signing: string;
  /** PEM */
  readonly decryption: string;
}

/** What a town says of itself: under which name it asks, where it takes answers, and by which keys. */
export const townMetadata = ({ entityId, answerUrl, organisation, home, signing, decryption }: TownParts): string =>
  create(
    {
      'md:EntityDescriptor': {
        '@xmlns:md': NS.metadata,
        '@xmlns:ds': NS.signature,
        '@entityID': entityId,
        'md:SPSSODescriptor': {
          '@protocolSupportEnumeration': NS.protocol,
          '@AuthnRequestsSigned': 'true',
          '@WantAssertionsSigned': 'true',
          'md:KeyDescriptor': [
            { '@use': 'signing', ...certificateOf(signing) },
            { '@use': 'encryption', ...certificateOf(decryption), 'md:EncryptionMethod': [...AES_GCM, RSA_OAEP].map((algorithm) => ({ '@Algorithm': algorithm })) },
          ],
          'md:NameIDFormat': TRANSIENT,
          'md:AssertionConsumerService': { '@Binding': BINDING_POST, '@Location': answerUrl, '@index': '0', '@isDefault': 'true' },
        },
        'md:Organization': {
          'md:OrganizationName': { '@xml:lang': 'de', '#text': organisation },
          'md:OrganizationDisplayName': { '@xml:lang': 'de', '#text': organisation },
          'md:OrganizationURL': { '@xml:lang': 'de', '#text': home },
        },
      },
    },
    { encoding: 'UTF-8' },
  ).end({ pretty: true });

const certificateOf = (pem: string): object => ({
  'ds:KeyInfo': { 'ds:X509Data': { 'ds:X509Certificate': pem.replaceAll(/-----[^-]+-----|\s/g, '') } },
});
