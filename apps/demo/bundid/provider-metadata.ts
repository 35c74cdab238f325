import { create } from 'xmlbuilder';
import { DS, MD, POST, SAMLP } from './saml.js';

/** What BundID says of itself: its name, where requests are posted to, and by which key its answers are signed. */
export const providerMetadata = ({ entityId, requestUrl, certificate }: { entityId: string; requestUrl: string; certificate: string }): string =>
  create(
    {
      'md:EntityDescriptor': {
        '@xmlns:md': MD,
        '@xmlns:ds': DS,
        '@entityID': entityId,
        'md:IDPSSODescriptor': {
          '@protocolSupportEnumeration': SAMLP,
          '@WantAuthnRequestsSigned': 'true',
          'md:KeyDescriptor': { '@use': 'signing', 'ds:KeyInfo': { 'ds:X509Data': { 'ds:X509Certificate': certificate.replaceAll(/-----[^-]+-----|\s/g, '') } } },
          'md:SingleSignOnService': { '@Binding': POST, '@Location': requestUrl },
        },
      },
    },
    { encoding: 'UTF-8' },
  ).end();
