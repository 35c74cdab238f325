import type { Request } from 'express';
import type { Caller } from '#api-client';
import type { Locale } from '#kernel';

/** Who asks, as Express sees it behind the proxies that are trusted. */
export function callerOf(request: Request, locale: Locale): Caller {
  const protocol = request.protocol === 'https' ? 'https' : 'http';
  const host = request.host;
  return {
    host,
    protocol,
    origin: request.headers.origin ?? `${protocol}://${host}`,
    clientAddress: request.ip ?? '',
    cookie: request.headers.cookie,
    locale,
  };
}
