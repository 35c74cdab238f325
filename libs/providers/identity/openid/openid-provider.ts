import { authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { err, ok } from '#kernel';
import type { IdentityProvider, OpenIdSettings, PersonAttributes, VouchedPerson } from '#sdk/identity';
import { contextsFor, highestOf, levelOf } from './contexts.js';
import type { Discovery } from './discovery.js';

const SCOPE = 'openid profile email';

/** Claims that are kept, by what they are called here. */
const CLAIMS = { name: 'name', givenName: 'given_name', familyName: 'family_name', email: 'email' } as const;

/** OpenID Connect: authorisation code with PKCE, state, nonce and checked issuer. */
export const openIdProvider = (discovery: Discovery): IdentityProvider<OpenIdSettings> => ({
  kind: 'openid',

  reaches: ({ levels }) => highestOf(levels),

  async start(settings, { callbackUrl }, { level, hint }) {
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const contexts = level && contextsFor(settings.levels, level);
    const url = buildAuthorizationUrl(await discovery.of(settings), {
      redirect_uri: callbackUrl,
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(hint === undefined ? {} : { login_hint: hint }),
      ...(contexts === undefined ? {} : { acr_values: contexts }),
    });
    return { url: url.toString(), state, expected: { state, nonce, verifier } };
  },

  async finish(settings, _place, { url }, expected) {
    if (url.searchParams.get('error') === 'access_denied') return err('CANCELLED');
    const { state = '', nonce = '', verifier = '' } = expected;
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    try {
      const tokens = await authorizationCodeGrant(await discovery.of(settings), url, checks);
      return ok(personOf(settings, tokens.claims()!));
    } catch {
      return err('PROVIDER_REFUSED');
    }
  },
});

function personOf({ levels }: OpenIdSettings, claims: Readonly<Record<string, unknown>> & { readonly sub: string }): VouchedPerson {
  const acr = claims['acr'];
  const assurance = levelOf(levels, typeof acr === 'string' ? acr : undefined);
  const told = Object.entries(CLAIMS).flatMap(([name, claim]) => (typeof claims[claim] === 'string' ? [[name, claims[claim]] as const] : []));
  const attributes = Object.fromEntries(told) as PersonAttributes;
  return { subject: claims.sub, assurance, attributes, trust: Object.fromEntries(told.map(([name]) => [name, assurance])) };
}
