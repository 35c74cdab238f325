import type { Locale } from '#kernel';
import { fillTemplate, isAnswered, placeholdersOf, summarize } from '#sdk/form';
import type { Answers, CompiledForm, FormDefinition } from '#sdk/form';

/** Words in the languages that a template has; German always. */
export type MessageText = { readonly de: string } & { readonly [locale in Exclude<Locale, 'de'>]?: string };

/** Words that the desk begins a message with. */
export interface MessageTemplate {
  /** Unique among those of a service, and among the general ones. */
  readonly code: string;
  /** What it is for, as the desk reads it. */
  readonly title: string;
  /** Whether the office then waits for an answer. */
  readonly asks: boolean;
  /** Plain text with fields in braces: `{service}`, `{plate}`. Three dots stand where the clerk has to write something. */
  readonly text: MessageText;
}

/** Fields that every template may name. */
export const MESSAGE_FIELDS = ['service', 'reference', 'applicant', 'receivedOn', 'expectedOn', 'office', 'officePhone', 'officeEmail', 'town'] as const;

export type MessageField = (typeof MESSAGE_FIELDS)[number];

/** A template is at most this long, so that what is filled in has room in a message (4,000). */
export const MAX_TEMPLATE = 3000;

/** What stands where the clerk has to write something: a message with it is not sent. */
export const TO_BE_WRITTEN = '…';

/** Fields that templates of a service may name besides: answers that are given once. */
export const answerFields = (form: FormDefinition | undefined): readonly string[] =>
  (form?.pages ?? []).filter(({ repeat }) => repeat === undefined).flatMap(({ fields }) => fields.filter((field) => isAnswered(field) && field.type !== 'file').map(({ key }) => key));

/** What is wrong with a text of a template, for its author; undefined when nothing is. */
export function messageTextMistake(text: unknown, form: FormDefinition | undefined): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return 'the words of the message';
  if (text.length > MAX_TEMPLATE) return `at most ${MAX_TEMPLATE} characters; these are ${text.length}`;
  const known = [...MESSAGE_FIELDS, ...answerFields(form)];
  const unknown = placeholdersOf(text).filter((field) => !known.includes(field));
  return unknown.length === 0 ? undefined : `{${unknown.join('}, {')}}: no field; there are ${known.join(', ')}`;
}

/** The message with what is known of a case; what was not asked is left for the clerk to write. */
export function fillMessage(text: string, known: { readonly [field in MessageField]: string }, form: CompiledForm, answers: Answers): string {
  const given = summarize(form, answers).flatMap(({ rows }) => rows.map(({ path, value }) => [path, value] as const));
  const nothing = placeholdersOf(text).map((field) => [field, TO_BE_WRITTEN] as const);
  return fillTemplate(text, { ...Object.fromEntries([...nothing, ...given]), ...known });
}
