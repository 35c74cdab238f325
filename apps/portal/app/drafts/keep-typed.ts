import { data } from 'react-router';
import type { RawInput } from '#sdk/form';
import { readStranded } from './stranded.js';

/** What the error page needs to let somebody send the same again. */
export interface TypedAgain {
  readonly typed: RawInput;
}

export const typedAgainIn = (error: { readonly data?: unknown }): RawInput | undefined => (error.data as Partial<TypedAgain> | null | undefined)?.typed;

/**
 * Runs what a post leads to. When the gateway does not answer, the error page carries what was typed, so that it can be sent again.
 * @param work tells what it has read as soon as it has
 */
export async function keepingTyped<T>(request: Request, work: (remember: (raw: RawInput) => void) => Promise<T>): Promise<T> {
  let read: RawInput | undefined;
  try {
    return await work((raw) => {
      read = raw;
    });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    const typed = read ?? (request.bodyUsed ? {} : (await readStranded(request)).raw);
    throw data({ typed } satisfies TypedAgain, { status: 503 });
  }
}

const isUnavailable = (error: unknown): boolean => (error as { readonly init?: { readonly status?: number } | null } | null)?.init?.status === 503;
