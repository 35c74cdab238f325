import type { FormDefinition, PageRef } from './definition.js';
import type { Answers } from './json.js';
import { findPage, instancesOf } from './page-groups.js';

function replacePage(before: Answers, keys: readonly string[], posted: Answers): Answers {
  const others = Object.entries(before).filter(([key]) => !keys.includes(key));
  const own = Object.entries(posted).filter(([key]) => keys.includes(key));
  return Object.fromEntries([...others, ...own]);
}

/** The answers with those of one page replaced by what was posted; keys of other pages in `posted` are ignored. */
export function withPageAnswers(form: FormDefinition, ref: PageRef, answers: Answers, posted: Answers): Answers {
  const page = findPage(form, ref.id);
  if (page === undefined) return answers;

  const keys = page.fields.map((field) => field.key);
  if (page.repeat === undefined) return replacePage(answers, keys, posted);

  const instances = [...instancesOf(answers, page.repeat.key)];
  const index = Math.min(ref.index ?? 0, instances.length);
  instances[index] = replacePage(instances[index] ?? {}, keys, posted);
  return { ...answers, [page.repeat.key]: instances };
}

/** The answers without one instance of a repeating group; those behind it move up. */
export function withoutInstance(form: FormDefinition, ref: PageRef, answers: Answers): Answers {
  const key = findPage(form, ref.id)?.repeat?.key;
  if (key === undefined) return answers;
  return { ...answers, [key]: instancesOf(answers, key).filter((_instance, index) => index !== ref.index) };
}
