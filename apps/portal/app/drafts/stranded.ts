import { createContext, data } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { Locale } from '#kernel';
import type { CompiledField, CompiledForm, RawInput } from '#sdk/form';
import { inputNames, isTyped } from '#sdk/form';
import { readPosted } from '#ui/page';
import type { Words } from '../texts/words.js';

/** Why a page that was posted could not be saved, through no mistake on it. */
export type StrandedReason = keyof Words['drafts']['stranded'];

/** What was posted, and the names of files that could go nowhere. */
export interface StrandedPost {
  readonly raw: RawInput;
  readonly files: readonly string[];
}

/** A page that comes back with everything that was typed on it. */
export interface Stranded extends StrandedPost {
  readonly reason: StrandedReason;
  readonly address: string;
  readonly title: string;
  /** The language of the form's own words. */
  readonly language: Locale;
  /** Fields of the page with something in them. */
  readonly fields: readonly CompiledField[];
  /** What the form has no field for. */
  readonly rest: readonly string[];
  /** Where the draft goes on, if there is one. */
  readonly onward: string | undefined;
}

type Context = Readonly<RouterContextProvider>;

const strandedPage = createContext<Stranded | null>(null);

/** What the action of this request has left for its page. */
export const strandedIn = (context: Context): Stranded | undefined => context.get(strandedPage) ?? undefined;

/** Reads a form that can not be saved; its files are read and thrown away. */
export async function readStranded(request: Request): Promise<StrandedPost> {
  const files: string[] = [];
  const raw = await readPosted(request, async ({ name, stream }) => {
    files.push(name);
    stream.resume();
  });
  return { raw, files };
}

/** Shows a page again that could not be saved. Nothing of it is stored: it is there as long as the page is open. */
export function strand(
  context: Context,
  request: Request,
  { reason, post, form, page, onward }: { readonly reason: StrandedReason; readonly post: StrandedPost; readonly form: CompiledForm | undefined; readonly page: string; readonly onward?: string | undefined },
) {
  const definition = form?.pages.find(({ id }) => id === page);
  const fields = definition?.fields.filter((field) => isTyped(field) && inputNames(field).some((name) => isFilled(post.raw[name]))) ?? [];
  const shown = new Set(fields.flatMap(inputNames));
  const rest = Object.entries(post.raw).flatMap(([name, value]) => (name.startsWith('_') || shown.has(name) ? [] : [value].flat()));
  const { pathname, search } = new URL(request.url);
  const title = definition?.texts.title ?? '';
  (context as RouterContextProvider).set(strandedPage, { ...post, reason, address: `${pathname}${search}`, title, language: form?.language ?? 'de', fields, rest: rest.filter((text) => text !== ''), onward });
  return data(null, 409);
}

const isFilled = (value: string | readonly string[] | undefined): boolean => value !== undefined && [value].flat().some((text) => text !== '');
