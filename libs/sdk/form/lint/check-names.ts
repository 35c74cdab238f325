import type { FormDefinition, PageDefinition } from '../definition.js';
import { isTyped } from '../fields/registry.js';
import type { FieldDefinition } from '../fields/registry.js';
import { pageGroups } from '../page-groups.js';
import type { PageGroup } from '../page-groups.js';
import { isDayLimit } from '../relative-day.js';
import type { FormDefect, FormDefectCode } from './defect.js';

const KEY = /^[a-z][A-Za-z0-9]*$/;

/** Names that conditions use for themselves. */
const RESERVED = ['item', 'index', 'settings'];

const repeated = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];

const defects = (code: FormDefectCode, where: string, details: readonly string[]): readonly FormDefect[] =>
  details.map((detail) => ({ code, where, detail }));

const keysOf = (group: PageGroup): readonly string[] => group.pages.flatMap((page) => page.fields.map((field) => field.key));

function checkField(page: PageDefinition, field: FieldDefinition): readonly FormDefect[] {
  const where = `${page.id}/${field.key}`;
  const limits = field.type === 'date' ? [field.earliest, field.latest].filter((limit) => limit !== undefined) : [];
  const options: readonly string[] = 'options' in field ? field.options : [];
  const grouped = field.type === 'list' ? (field.groups ?? []).flatMap((group) => group.options) : [];
  return [
    ...(KEY.test(field.key) && !RESERVED.includes(field.key) ? [] : defects('BAD_KEY', where, [field.key])),
    ...defects(
      'BAD_LIMIT',
      where,
      limits.filter((limit) => !isDayLimit(limit)),
    ),
    ...defects('DUPLICATE_KEY', where, [...repeated(options), ...repeated(grouped)]),
    ...defects(
      'UNKNOWN_NAME',
      where,
      grouped.filter((option) => !options.includes(option)),
    ),
    ...('link' in field && field.link === true && (page.repeat !== undefined || !isTyped(field)) ? defects('GROUP_LIMITS', where, [field.key]) : []),
    ...(field.type === 'prefilled' && page.repeat !== undefined ? defects('GROUP_LIMITS', where, [field.key]) : []),
  ];
}

function checkGroups(groups: readonly PageGroup[]): readonly FormDefect[] {
  const repeating = groups.flatMap((group) => (group.repeat === undefined ? [] : [{ ...group, repeat: group.repeat }]));
  const wrong = repeating.filter(
    ({ repeat, pages }) =>
      repeat.min < 1 || repeat.max < repeat.min || pages.some((page) => page.repeat?.min !== repeat.min || page.repeat.max !== repeat.max),
  );
  return [
    ...defects('SPLIT_GROUP', 'form', repeated(repeating.map(({ repeat }) => repeat.key))),
    ...defects(
      'GROUP_LIMITS',
      'form',
      wrong.map(({ repeat }) => repeat.key),
    ),
    ...repeating.flatMap((group) => defects('DUPLICATE_KEY', group.repeat.key, repeated(keysOf(group)))),
  ];
}

/** Keys, ids, groups and limits. */
export function checkNames(form: FormDefinition): readonly FormDefect[] {
  const groups = pageGroups(form);
  const topLevel = groups.flatMap((group) => (group.repeat === undefined ? keysOf(group) : [group.repeat.key]));
  return [
    ...defects('DUPLICATE_PAGE', 'form', repeated(form.pages.map((page) => page.id))),
    ...defects('DUPLICATE_KEY', 'form', repeated(topLevel)),
    ...checkGroups(groups),
    ...form.pages.flatMap((page) => page.fields.flatMap((field) => checkField(page, field))),
  ];
}
