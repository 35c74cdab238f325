import type { Locale } from '#kernel';
import { compileForm } from '#sdk/form';
import type { CompiledField } from '#sdk/form';

/** The files of a message: the same field as in a form, with the same words, limits and comforts. The gateway keeps to the same limits. */
export const messageFiles = (label: string, locale: Locale = 'de'): CompiledField =>
  compileForm(
    { pages: [{ id: 'message', fields: [{ key: 'files', type: 'file', required: false, personal: 'contact', purpose: 'evidence', kinds: ['pdf', 'jpeg', 'png'], maxFiles: 10, maxMegabytes: 10 }] }] },
    { pages: { message: { title: label } }, fields: { files: { label } }, purposes: {} },
    locale,
  ).pages[0]!.fields[0]!;
