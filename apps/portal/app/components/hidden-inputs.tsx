import type { RawInput } from '#sdk/form';

/** What was typed, to be posted again without being shown. */
export const HiddenInputs = ({ raw }: { readonly raw: RawInput }) =>
  Object.entries(raw).flatMap(([name, value]) => [value].flat().map((text) => <input key={`${name} ${text}`} type="hidden" name={name} value={text} />));
