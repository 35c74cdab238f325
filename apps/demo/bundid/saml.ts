/** What is spoken at BundID: SAML 2.0 with AKDB's extension. Written apart from the town's side, so that the two check each other. */
export const SAMLP = 'urn:oasis:names:tc:SAML:2.0:protocol';
export const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
export const MD = 'urn:oasis:names:tc:SAML:2.0:metadata';
export const DS = 'http://www.w3.org/2000/09/xmldsig#';
export const AKDB = 'https://www.akdb.de/request/2018/09';
export const CLASSIC_UI = 'https://www.akdb.de/request/2018/09/classic-ui/v1';

export const POST = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
export const STATUS = 'urn:oasis:names:tc:SAML:2.0:status:';

export const PSS = 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1';
export const C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
export const GCM = 'http://www.w3.org/2009/xmlenc11#aes256-gcm';
export const OAEP = 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p';

/** `STORK-QAA-Level-n` */
export const stork = (level: number): string => `STORK-QAA-Level-${level}`;
