import type { Answers, CompiledForm, PageRef } from '#sdk/form';
import { answersOfPage, filesOf, formatFileSize } from '#sdk/form';
import type { ShownFiles } from '#ui';
import { filePath } from './paths.js';

/** The files of a page; those that are clean can be looked at. */
export function shownFiles(code: string, form: CompiledForm, ref: PageRef, { answers, files }: { readonly answers: Answers; readonly files: readonly { readonly id: string; readonly state: string }[] }): ShownFiles {
  const clean = new Set(files.filter(({ state }) => state === 'CLEAN').map(({ id }) => id));
  const given = answersOfPage(form, ref, answers);
  const fields = form.pages.find(({ id }) => id === ref.id)?.fields.filter(({ type }) => type === 'file') ?? [];
  return Object.fromEntries(
    fields.map(({ key }) => [
      key,
      filesOf(given[key]).map(({ id, name, size }) => ({ id, name, size: formatFileSize(size, form.locale), href: clean.has(id) ? filePath(code, id) : undefined, waiting: !clean.has(id) })),
    ]),
  );
}
