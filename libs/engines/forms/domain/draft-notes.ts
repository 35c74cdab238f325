import type { Locale } from '#kernel';
import { fieldAt, findPage, inputNames, isTyped, samePage } from '#sdk/form';
import type { FormDefinition, PageRef, RawInput } from '#sdk/form';

/** A file that the scanner took out of a draft after it had been added. */
export interface RefusedFile {
  readonly id: string;
  readonly name: string;
  /** Of its field: `newDogs.0.evidenceFiles`. */
  readonly path: string;
}

/** What stands in the inputs of a page that could not be saved yet. */
export interface TypedPage {
  readonly page: PageRef;
  readonly inputs: RawInput;
}

/** What belongs to a draft and is no answer. */
export interface DraftNotes {
  readonly typed: readonly TypedPage[];
  /** To be told until their page is saved by somebody who has read of it. */
  readonly refused: readonly RefusedFile[];
  /** Where somebody stopped on purpose. */
  readonly stoppedAt?: PageRef;
  /** The language in which somebody stopped: mails about the draft go in the same. German where it is not said. */
  readonly locale?: Locale;
}

export const NO_NOTES: DraftNotes = { typed: [], refused: [] };

export const isEmpty = ({ typed, refused, stoppedAt, locale = 'de' }: DraftNotes): boolean => typed.length === 0 && refused.length === 0 && stoppedAt === undefined && locale === 'de';

const languageOf = ({ locale }: DraftNotes): Pick<DraftNotes, 'locale'> => (locale === undefined ? {} : { locale });

/** Inputs that the page has, as text; everything else is left out. */
function inputsOf(form: FormDefinition, ref: PageRef, inputs: { readonly [name: string]: unknown }): RawInput {
  const declared = (findPage(form, ref.id)?.fields ?? []).filter(isTyped).flatMap(inputNames);
  const isText = (value: unknown): value is string | string[] => typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (declared.includes(name) && isText(value) ? [[name, value] as const] : [])));
}

/** Keeps what was typed on a page that can not be saved yet. */
export function withTyped(notes: DraftNotes, form: FormDefinition, page: PageRef, inputs: { readonly [name: string]: unknown }): DraftNotes {
  const others = notes.typed.filter((typed) => !samePage(typed.page, page));
  return { ...notes, typed: [...others, { page, inputs: inputsOf(form, page, inputs) }] };
}

/** @param told ids of refused files that its author had read of when they posted the page. */
export function afterSaving(notes: DraftNotes, form: FormDefinition, page: PageRef, told: readonly string[]): DraftNotes {
  const isTold = ({ id, path }: RefusedFile): boolean => told.includes(id) && samePage(fieldAt(form, path)?.page ?? page, page);
  return { ...languageOf(notes), typed: notes.typed.filter((typed) => !samePage(typed.page, page)), refused: notes.refused.filter((file) => !isTold(file)) };
}

/** The notes without those of an instance that was taken away; those behind it move up. */
export function afterRemoving(notes: DraftNotes, form: FormDefinition, ref: PageRef): DraftNotes {
  const key = findPage(form, ref.id)?.repeat?.key;
  const removed = ref.index ?? 0;
  if (key === undefined) return notes;

  const moved = (index: number): number => (index > removed ? index - 1 : index);
  const typed = notes.typed.flatMap(({ page, inputs }): TypedPage[] => {
    if (findPage(form, page.id)?.repeat?.key !== key || page.index === undefined) return [{ page, inputs }];
    return page.index === removed ? [] : [{ page: { ...page, index: moved(page.index) }, inputs }];
  });
  const refused = notes.refused.flatMap((file): RefusedFile[] => {
    const [group, index, ...rest] = file.path.split('.');
    if (group !== key) return [file];
    return Number(index) === removed ? [] : [{ ...file, path: [key, moved(Number(index)), ...rest].join('.') }];
  });
  return { ...languageOf(notes), typed, refused };
}
