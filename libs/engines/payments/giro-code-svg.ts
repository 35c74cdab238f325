import { toString } from 'qrcode';
import { parseIban } from '#kernel';
import type { Money } from '#kernel';
import { giroCode } from './domain/giro-code.js';
import type { PaymentsConfig } from './sections/payments.section.js';

/** The QR code of a transfer to the town, error level M as the standard wants. */
export function giroCodeSvg(config: PaymentsConfig, amount: Money, reference: string): Promise<string> {
  const payload = giroCode({ name: config.payee, iban: parseIban(config.iban)!, bic: config.bic, amount, text: reference });
  return toString(payload, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 });
}
