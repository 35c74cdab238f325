/** The host name of a request: lower case, without port; undefined when it is not a plain host name. */
export function hostNameOf(header: string | undefined): string | undefined {
  const host = (header ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  return /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(host) ? host : undefined;
}

/** The origin that a town's pages have: scheme and port of the installation, host of the request. */
export function originFor(publicOrigin: string, host: string): string {
  const url = new URL(publicOrigin);
  url.hostname = host;
  return url.origin;
}
