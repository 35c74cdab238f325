import { electronicFormatIBAN, friendlyFormatIBAN, isValidIBAN } from 'ibantools';

/** An IBAN in electronic form with a right checksum. */
export type Iban = string & { readonly __brand: 'Iban' };

/** Reads an IBAN with or without blanks (ISO 13616, mod 97); undefined when length, country or checksum is wrong. */
export function parseIban(text: string): Iban | undefined {
  const electronic = electronicFormatIBAN(text) ?? '';
  return isValidIBAN(electronic) ? (electronic as Iban) : undefined;
}

/** In groups of four, as people read it. */
export const formatIban = (iban: Iban): string => friendlyFormatIBAN(iban) ?? iban;
