import type { LocalDate } from '#kernel';

export interface ListedPermit {
  readonly area: string | null;
  readonly subject: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** A cell that no spreadsheet takes for a formula. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Semicolons and a byte order mark, as office programs in Germany open it. */
export function permitCsv(permits: readonly ListedPermit[]): string {
  const rows = permits.map(({ area, subject, validFrom, validTo }) => [area ?? '', subject, validFrom, validTo]);
  return `\u{feff}${[['zone', 'plate', 'valid_from', 'valid_to'], ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
