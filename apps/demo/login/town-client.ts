import type { AdapterPayload } from 'oidc-provider';

/** Client of a town's portal: its code with this behind it, which no code of a town can have. */
const PORTAL = '_citizens';

/** Whether the client is the portal's, for citizens, and of which town. */
export function townOf(clientId: string): { readonly town: string; readonly citizens: boolean } {
  const citizens = clientId.endsWith(PORTAL);
  return { town: citizens ? clientId.slice(0, -PORTAL.length) : clientId, citizens };
}

/**
 * The OpenID clients of one town, by its code: one for its staff, one for its portal. Every code has one, so that a new town needs nothing here; it leads back
 * to that town's own host on this machine and nowhere else.
 * @param issuer gives scheme and port: `http://login.localhost:8080`
 * @returns undefined for what can not be a town's code
 */
export function townClient(clientId: string, issuer: string): AdapterPayload | undefined {
  const { town: code, citizens } = townOf(clientId);
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(code)) return undefined;

  const { protocol, port } = new URL(issuer);
  const origin = `${protocol}//${code}.localhost${port && `:${port}`}`;
  return {
    client_id: clientId,
    client_name: clientId,
    redirect_uris: [`${origin}${citizens ? '' : '/amt'}/auth/callback`],
    post_logout_redirect_uris: [`${origin}${citizens ? '/' : '/amt'}`],
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope: 'openid profile email',
  };
}
