/** A cell that no spreadsheet takes for a formula. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Semicolons and a byte order mark, as office programs in Germany open it; UTF-8, line ends as RFC 4180 has them. */
export const csvOf = (rows: readonly (readonly string[])[]): string => `\u{feff}${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
