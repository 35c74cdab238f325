import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A merchant's API key: `<merchant>.<HMAC-SHA256 of the merchant's code under the bank's secret, hexadecimal>`.
 * It follows from the secret, so that a new town needs no entry here.
 */
export const merchantKey = (secret: string, merchant: string): string =>
  `${merchant}.${createHmac('sha256', secret).update(merchant).digest('hex')}`;

/** @returns the merchant that an `Authorization` header belongs to, undefined for a key that is not right. */
export function merchantOf(secret: string, authorization: string | undefined): string | undefined {
  const key = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  const merchant = key?.slice(0, key.lastIndexOf('.'));
  if (!key || !merchant) return undefined;

  const right = Buffer.from(merchantKey(secret, merchant));
  const given = Buffer.from(key);
  return right.length === given.length && timingSafeEqual(right, given) ? merchant : undefined;
}
