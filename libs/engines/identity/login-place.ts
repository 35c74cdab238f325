import type { BaseEnvironment } from '#platform/config';
import { originFor } from '#platform/http';
import type { TenantRef } from '#platform/http';
import type { LoginPlace } from '#sdk/identity';

/** Addresses of a citizens' sign-in by one provider of a town: always on its canonical host, for providers know the town by them. */
export function citizenPlace({ PUBLIC_ORIGIN }: Pick<BaseEnvironment, 'PUBLIC_ORIGIN'>, { canonicalHost }: Pick<TenantRef, 'canonicalHost'>, provider: string): LoginPlace {
  const origin = originFor(PUBLIC_ORIGIN, canonicalHost);
  return { host: canonicalHost, callbackUrl: `${origin}/auth/callback`, answerUrl: `${origin}/auth/answer/${provider}`, metadataUrl: `${origin}/auth/metadata/${provider}` };
}

/** Of staff: they sign in by OpenID Connect alone, which needs no more than the way back. */
export function staffPlace({ PUBLIC_ORIGIN }: Pick<BaseEnvironment, 'PUBLIC_ORIGIN'>, { canonicalHost }: Pick<TenantRef, 'canonicalHost'>): LoginPlace {
  const callbackUrl = `${originFor(PUBLIC_ORIGIN, canonicalHost)}/amt/auth/callback`;
  return { host: canonicalHost, callbackUrl, answerUrl: callbackUrl, metadataUrl: callbackUrl };
}
