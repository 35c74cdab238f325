/** Longer than any name. */
const MOST = 200;

/** What a link to a service brings along in its query (the QR code of a letter), as far as the service takes it. */
export const linkOf = (query: { get(name: string): string | null }, inputs: readonly string[]): readonly (readonly [string, string])[] =>
  inputs.flatMap((name) => {
    const value = query.get(name)?.slice(0, MOST).trim() ?? '';
    return value === '' ? [] : [[name, value] as const];
  });

/** The same, posted with the start button. Names that begin with `_` belong to the site. */
export const linkPosted = (form: FormData): { readonly [name: string]: string } =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('_')));
