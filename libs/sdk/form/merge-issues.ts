import type { FormDefinition } from './definition.js';
import type { FieldIssue } from './issues.js';
import { fieldAt, pathOf } from './paths.js';

/**
 * Issues of reading a page and those of the server as one list in the order of the fields, one per path:
 * what could not be read is the more precise of the two.
 */
export function mergeIssues(form: FormDefinition, read: readonly FieldIssue[], checked: readonly FieldIssue[]): readonly FieldIssue[] {
  const byPath = new Map<string, FieldIssue>();
  for (const issue of [...read, ...checked]) if (!byPath.has(issue.path)) byPath.set(issue.path, issue);
  return sortIssues(form, [...byPath.values()]);
}

/** Issues in the order in which people meet the fields. */
export function sortIssues(form: FormDefinition, issues: readonly FieldIssue[]): readonly FieldIssue[] {
  const order = form.pages.flatMap((page) => page.fields.map((field) => pathOf(page, field.key)));
  const rank = (issue: FieldIssue): number => {
    const at = fieldAt(form, issue.path);
    const page = form.pages.find((one) => one.id === at?.page.id);
    if (at === undefined || page === undefined) return order.length * 1000;
    return (at.page.index ?? 0) * order.length + order.indexOf(pathOf(page, at.field.key));
  };
  return issues.toSorted((a, b) => rank(a) - rank(b));
}
