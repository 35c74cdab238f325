import type { FormDefinition } from './definition.js';
import { fieldTypeOf, isAnswered } from './fields/registry.js';
import type { FieldDefinition } from './fields/registry.js';
import type { FieldIssue } from './issues.js';
import type { Answers } from './json.js';
import { instancesOf, pageGroups } from './page-groups.js';

const issue = (path: string): FieldIssue => ({ path, code: 'UNDECLARED' });

/** Computed values are never stored with what was answered. */
const isStored = (field: FieldDefinition): boolean => isAnswered(field) && fieldTypeOf(field).givenBy !== 'rule';

/** One issue for each key of the answers that the form does not have. Sub-fields of compound answers are the validator's business. */
export function undeclaredKeys(form: FormDefinition, answers: Answers): readonly FieldIssue[] {
  const declared = new Set<string>();
  const issues: FieldIssue[] = [];
  for (const { repeat, pages } of pageGroups(form)) {
    const keys = pages.flatMap((page) => page.fields.filter(isStored).map((field) => field.key));
    if (repeat === undefined) {
      keys.forEach((key) => declared.add(key));
      continue;
    }
    declared.add(repeat.key);
    instancesOf(answers, repeat.key).forEach((instance, index) =>
      issues.push(
        ...Object.keys(instance)
          .filter((key) => !keys.includes(key))
          .map((key) => issue(`${repeat.key}.${index}.${key}`)),
      ),
    );
  }
  return [
    ...Object.keys(answers)
      .filter((key) => !declared.has(key))
      .map(issue),
    ...issues,
  ];
}
