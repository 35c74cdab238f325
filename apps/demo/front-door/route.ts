/** Who answers a request. */
export type Target = 'try-it' | 'login' | 'bundid' | 'bank' | 'gateway' | 'backoffice' | 'portal';

const platformHosts = new Set(['localhost', '127.0.0.1', '[::1]']);
const ownHosts: Readonly<Record<string, Target>> = { 'bank.localhost': 'bank', 'login.localhost': 'login', 'bundid.localhost': 'bundid' };

/** What of a town's host the gateway answers itself; the rest is pages. */
const gatewayPaths = /^\/(amt\/)?(graphql|auth|files)(\/|$)|^\/(hooks|theme|media)(\/|$)/;

/**
 * Decides by host and path alone.
 * @param host the Host header, with or without port
 * @param url path and query as received
 */
export function targetOf(host: string | undefined, url: string): Target {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
  const path = url.split('?', 1)[0] ?? '/';

  if (platformHosts.has(name)) return path === '/graphql' ? 'gateway' : 'try-it';
  const own = ownHosts[name];
  if (own) return own;
  if (gatewayPaths.test(path)) return 'gateway';
  return /^\/amt(\/|$)/.test(path) ? 'backoffice' : 'portal';
}
