import type { FormDefinition } from './definition.js';
import type { FormTexts } from './form-texts.js';
import { checkConditions } from './lint/check-conditions.js';
import { checkNames } from './lint/check-names.js';
import { checkTexts } from './lint/check-texts.js';
import type { FormDefect } from './lint/defect.js';

/** Everything that is wrong with a definition and, when given, its German texts; empty when it may be published. */
export function checkForm(form: FormDefinition, texts?: FormTexts): readonly FormDefect[] {
  return [...checkNames(form), ...checkConditions(form), ...(texts === undefined ? [] : checkTexts(form, texts))];
}
