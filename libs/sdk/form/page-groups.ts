import type { FormDefinition, PageDefinition, PageRef, Repeat } from './definition.js';
import type { Answers, JsonValue } from './json.js';

/** Pages that are asked together: one page, or the neighbouring pages of one repeating group. */
export interface PageGroup {
  readonly repeat?: Repeat;
  readonly pages: readonly PageDefinition[];
}

export function pageGroups(form: FormDefinition): readonly PageGroup[] {
  const groups: { repeat?: Repeat; pages: PageDefinition[] }[] = [];
  for (const page of form.pages) {
    const last = groups.at(-1);
    if (page.repeat !== undefined && last?.repeat?.key === page.repeat.key) last.pages.push(page);
    else groups.push({ ...(page.repeat === undefined ? {} : { repeat: page.repeat }), pages: [page] });
  }
  return groups;
}

export const asRecord = (value: JsonValue | undefined): Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {};

/** The instances of a repeating group; what is not a record counts as an empty one. */
export const instancesOf = (answers: Answers, key: string): readonly Answers[] => {
  const list = answers[key];
  return Array.isArray(list) ? list.map((instance: JsonValue) => asRecord(instance)) : [];
};

export const samePage = (a: PageRef, b: PageRef): boolean => a.id === b.id && a.index === b.index;

export const findPage = <P extends PageDefinition>(form: { readonly pages: readonly P[] }, id: string): P | undefined =>
  form.pages.find((page) => page.id === id);
