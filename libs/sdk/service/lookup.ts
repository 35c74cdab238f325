import { foldText } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import type { OnlineService } from './service-definition.js';

/** However people write it: "Müller-Lüdenscheid", "MUELLER LUEDENSCHEID" and "müller  lüdenscheid" are one. */
export const folded = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What two applications are compared by, one text; undefined where nothing is compared, or where something of it is missing. */
export const duplicateKey = ({ duplicates }: OnlineService, answers: Answers): string | undefined => keyOf(duplicates?.of ?? [], answers);

/** The same for what they are about. */
export const thingKey = ({ duplicates }: OnlineService, answers: Answers): string | undefined => keyOf(duplicates?.thing ?? [], answers);

/** Who stands in for the applicant, one text; undefined where nobody does. */
export const representativeKey = ({ representative }: OnlineService, answers: Answers): string | undefined => keyOf(representative?.of ?? [], answers);

function keyOf(rules: readonly JsonValue[], answers: Answers): string | undefined {
  const parts = rules.map((rule) => folded(String(evaluate(rule, answers) ?? '')));
  return parts.length === 0 || parts.includes('') ? undefined : parts.join('|');
}

/** What the application is about, by which cases are gathered: the election. Empty for services without windows. */
export const occasionOf = ({ window }: OnlineService, answers: Answers): string => String(answers[window?.choice ?? ''] ?? '');
