import type { RawInput } from '#sdk/form';

/** What a form posted, by input name; several boxes with one name become a list. Files have a way of their own. */
export function rawInput(posted: FormData): RawInput {
  const names = new Set(posted.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = posted.getAll(name).filter((value) => typeof value === 'string');
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

/** One input as text; empty when it is missing. */
export function text(posted: FormData, name: string): string {
  const value = posted.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
