import type { Iban, Money } from '#kernel';

/** A credit transfer as a QR code (EPC069-12, version 002). */
export interface CreditTransfer {
  readonly name: string;
  readonly iban: Iban;
  /** Optional in version 002. */
  readonly bic?: string;
  readonly amount: Money;
  /** Unstructured text: our reference. */
  readonly text: string;
}

const LIMITS = { name: 70, text: 140, bytes: 331 } as const;

/**
 * The payload: lines joined by LF, UTF-8, without trailing empty lines.
 * @throws RangeError when a field or the whole is longer than the standard allows, or the amount is not payable.
 */
export function giroCode(transfer: CreditTransfer): string {
  const { name, iban, bic = '', amount, text } = transfer;
  if (name.length === 0 || name.length > LIMITS.name) throw new RangeError('name: 1 to 70 characters');
  if (text.length > LIMITS.text) throw new RangeError('text: at most 140 characters');
  // A line feed would shift the fields of the code.
  if (/[\r\n]/.test(`${name}${bic}${text}`)) throw new RangeError('no line breaks');
  if (amount.cents < 1 || amount.cents > 99_999_999_999) throw new RangeError('amount: 0.01 to 999999999.99');

  const euros = `EUR${Math.floor(amount.cents / 100)}.${String(amount.cents % 100).padStart(2, '0')}`;
  const payload = ['BCD', '002', '1', 'SCT', bic, name, iban, euros, '', '', text].join('\n');
  if (new TextEncoder().encode(payload).length > LIMITS.bytes) throw new RangeError('payload: at most 331 bytes');
  return payload;
}
