import type { FastifyInstance } from 'fastify';

/** Nothing but our own style sheet, pictures and fonts; forms may go where the page says. */
export const contentSecurityPolicy = (formTargets: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Adds the security headers to everything that this app answers and has not set itself. */
export function secureHeaders(app: FastifyInstance, formTargets: readonly string[] = []): void {
  const policy = contentSecurityPolicy(formTargets);

  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy);
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin').header('cross-origin-opener-policy', 'same-origin');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/** Whether a browser says that a form was sent from this very site; requests without a browser say nothing. */
export function isOwnForm(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';

  const origin = headers['origin'];
  return origin === undefined || (typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === headers['host']);
}
