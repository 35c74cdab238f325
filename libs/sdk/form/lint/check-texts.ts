import type { FormDefinition, PageDefinition } from '../definition.js';
import { isAnswered } from '../fields/registry.js';
import type { FieldDefinition } from '../fields/registry.js';
import type { FieldTexts, FormTexts } from '../form-texts.js';
import { fieldName } from '../paths.js';
import type { FormDefect, FormDefectCode } from './defect.js';

const defects = (code: FormDefectCode, where: string, details: readonly string[]): readonly FormDefect[] =>
  details.map((detail) => ({ code, where, detail }));

function missingInField(field: FieldDefinition, texts: FieldTexts): readonly string[] {
  const options = 'options' in field ? field.options.filter((option) => !texts.options?.[option]?.trim()) : [];
  const needsBody = (field.type === 'guidance' || field.type === 'declaration') && (texts.body ?? []).length === 0;
  const needsSentence = field.type === 'text' && field.pattern !== undefined && texts.issues?.FORMAT === undefined;
  const groups = field.type === 'list' ? (field.groups ?? []).map(({ key }) => key).filter((key) => !texts.groups?.[key]?.trim()) : [];
  const template = field.type === 'single-choice' && field.optionsOf !== undefined && texts.optionTemplate === undefined;
  return [...options, ...groups, ...(template ? ['optionTemplate'] : []), ...(needsBody ? ['body'] : []), ...(needsSentence ? ['issues.FORMAT'] : [])];
}

function checkField(page: PageDefinition, field: FieldDefinition, texts: FormTexts): readonly FormDefect[] {
  const name = fieldName(page, field.key);
  const where = `${page.id}/${field.key}`;
  const own = texts.fields[name];
  if (own === undefined) return defects('MISSING_TEXT', where, [name]);
  const purpose = isAnswered(field) && !texts.purposes[field.purpose]?.trim() ? [`purpose ${field.purpose}`] : [];
  return [
    ...(own.label.trim() === '' ? defects('TEXT_WITHOUT_LABEL', where, [name]) : []),
    ...defects('MISSING_TEXT', where, [...missingInField(field, own), ...purpose]),
  ];
}

/** Words: none missing, none left over. */
export function checkTexts(form: FormDefinition, texts: FormTexts): readonly FormDefect[] {
  const names = form.pages.flatMap((page) => page.fields.map((field) => fieldName(page, field.key)));
  const ids = form.pages.map((page) => page.id);
  return [
    ...defects(
      'MISSING_TEXT',
      'form',
      ids.filter((id) => !texts.pages[id]?.title.trim()),
    ),
    ...defects(
      'MISSING_TEXT',
      'declarations',
      (form.declarations ?? []).filter((key) => !texts.declarations?.[key]?.trim()),
    ),
    ...form.pages.flatMap((page) => page.fields.flatMap((field) => checkField(page, field, texts))),
    ...defects(
      'UNUSED_TEXT',
      'form',
      Object.keys(texts.fields).filter((name) => !names.includes(name)),
    ),
    ...defects(
      'UNUSED_TEXT',
      'form',
      Object.keys(texts.pages).filter((id) => !ids.includes(id)),
    ),
  ];
}
