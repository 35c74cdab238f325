import type { AdapterPayload } from 'oidc-provider';

/**
 * The OpenID client of one town, by its code. Every code has one, so that a new town needs nothing here; it leads back
 * to that town's own host on this machine and nowhere else.
 * @param issuer gives scheme and port: `http://login.localhost:8080`
 * @returns undefined for what can not be a town's code
 */
export function townClient(code: string, issuer: string): AdapterPayload | undefined {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(code)) return undefined;

  const { protocol, port } = new URL(issuer);
  const origin = `${protocol}//${code}.localhost${port && `:${port}`}`;
  return {
    client_id: code,
    client_name: code,
    redirect_uris: [`${origin}/amt/auth/callback`],
    post_logout_redirect_uris: [`${origin}/amt`],
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope: 'openid profile email',
  };
}
