import { foldText } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers } from '#sdk/form';
import type { OnlineService } from './service-definition.js';

/** However people write it: "Müller-Lüdenscheid", "MUELLER LUEDENSCHEID" and "müller  lüdenscheid" are one. */
export const folded = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What two applications are compared by, one text; undefined where nothing is compared, or where something of it is missing. */
export function duplicateKey({ duplicates }: OnlineService, answers: Answers): string | undefined {
  if (duplicates === undefined) return undefined;
  const parts = duplicates.of.map((rule) => folded(String(evaluate(rule, answers) ?? '')));
  return parts.some((part) => part === '') ? undefined : parts.join('|');
}

/** What the application is about, by which cases are gathered: the election. Empty for services without windows. */
export const occasionOf = ({ window }: OnlineService, answers: Answers): string => String(answers[window?.choice ?? ''] ?? '');
