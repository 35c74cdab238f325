import type { OpenForm } from '#ui';
import type { RawInput } from '#sdk/form';

/** Id of the form of a page that goes along into another language. */
export const OPEN_FORM = 'open-form';

const ANOTHER_LANGUAGE = { name: '_do', value: 'language' } as const;

/** A form that is posted: its page shows again what was typed. @param usual value of its first button */
export const posted = (usual = ''): OpenForm => ({ id: OPEN_FORM, says: ANOTHER_LANGUAGE, usual: { name: '_do', value: usual } });

/** A form that only asks: what was typed stands in the address. */
export const asked = (id = OPEN_FORM): OpenForm => ({ id, usual: {} });

/** Whether somebody wants the page in another language, and nothing else yet. */
export function changesLanguage(sent: FormData | RawInput): boolean {
  const value = sent instanceof FormData ? sent.get('_do') : sent['_do'];
  return value === ANOTHER_LANGUAGE.value;
}
