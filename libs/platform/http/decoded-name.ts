/** The name of a file as a header carries it; empty when it can not be read. */
export function decodedName(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? '');
  } catch {
    return '';
  }
}
