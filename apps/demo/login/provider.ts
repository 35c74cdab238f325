import Provider, { interactionPolicy } from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';

import { ACR } from '../citizens.js';
import type { LoginKeys } from './keys.js';
import { memoryAdapter } from './memory-adapter.js';
import { bySubject } from './people.js';

export interface ProviderOptions {
  readonly issuer: string;
  readonly keys: LoginKeys;
  /** The page that says in words what went wrong. */
  readonly errorPage: (code: string) => string;
}

const scopes = 'openid profile email';

/**
 * An OpenID Connect provider with made-up people and without passwords. PKCE is compulsory; consent is taken as given,
 * since a town's own staff need not allow their own office anything. Tokens say who somebody is, never what they may do.
 */
export function createProvider({ issuer, keys, errorPage }: ProviderOptions): Provider {
  const configuration: Configuration = {
    adapter: memoryAdapter(issuer),
    jwks: { keys: keys.jwks.keys },
    cookies: { keys: keys.cookies, long: { path: '/' }, short: { path: '/' } },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], acr: null },
    acrValues: Object.values(ACR),
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientAuthMethods: ['none'],
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { policy: interactionPolicy.base(), url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, subject) => accountOf(subject),
    loadExistingGrant: grantEverything,
    ttl: { Interaction: 1_800, Session: 3_600, Grant: 3_600, AuthorizationCode: 60, AccessToken: 600, IdToken: 600 },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(out.error);
    },
  };
  return new Provider(issuer, configuration);
}

function accountOf(subject: string) {
  const person = bySubject(subject);
  return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name, email: person.email }) };
}

async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;

  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scopes);
  await grant.save();
  return grant;
}
