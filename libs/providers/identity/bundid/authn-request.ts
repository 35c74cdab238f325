import { create } from 'xmlbuilder';
import type { AccountLevel, BundIdSettings } from '#sdk/identity';
import { contextFor } from './levels.js';
import { OID } from './oids.js';
import { BINDING_POST, NS, TRANSIENT } from './saml/names.js';

export interface RequestParts {
  readonly id: string;
  readonly issuedAt: Date;
  /** The provider's address for requests. */
  readonly destination: string;
  /** Our entityID. */
  readonly issuer: string;
  readonly answerUrl: string;
  readonly level: AccountLevel;
  readonly shown: Pick<BundIdSettings, 'organisation' | 'onlineServiceId'>;
}

/** A request for a sign-in, not yet signed. Always anew (`ForceAuthn`): whoever sat at this device before is nobody here. */
export const authnRequest = ({ id, issuedAt, destination, issuer, answerUrl, level, shown }: RequestParts): string =>
  create(
    {
      'samlp:AuthnRequest': {
        '@xmlns:samlp': NS.protocol,
        '@xmlns:saml': NS.assertion,
        '@ID': id,
        '@Version': '2.0',
        '@IssueInstant': issuedAt.toISOString(),
        '@Destination': destination,
        '@AssertionConsumerServiceURL': answerUrl,
        '@ProtocolBinding': BINDING_POST,
        '@ForceAuthn': 'true',
        'saml:Issuer': issuer,
        'samlp:Extensions': extension(shown),
        'samlp:NameIDPolicy': { '@Format': TRANSIENT, '@AllowCreate': 'true' },
        'samlp:RequestedAuthnContext': { '@Comparison': 'minimum', 'saml:AuthnContextClassRef': contextFor(level) },
      },
    },
    { headless: true },
  ).end();

/** None is required: a required attribute that somebody does not have would end their sign-in. What is missing is asked in the form. */
const extension = ({ organisation, onlineServiceId }: RequestParts['shown']): object => ({
  'akdb:AuthenticationRequest': {
    '@xmlns:akdb': NS.akdb,
    '@Version': '2',
    '@EnableStatusDetail': 'true',
    'akdb:RequestedAttributes': {
      'akdb:RequestedAttribute': Object.values(OID).map((oid) => ({ '@Name': oid, '@RequiredAttribute': 'false' })),
    },
    'akdb:DisplayInformation': {
      'classic-ui:Version': {
        '@xmlns:classic-ui': NS.classicUi,
        'classic-ui:OrganizationDisplayName': organisation,
        'classic-ui:OnlineServiceId': onlineServiceId,
      },
    },
  },
});
