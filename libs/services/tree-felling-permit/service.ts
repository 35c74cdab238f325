import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'tree-felling-permit',
  leika: '99093003001002',
  departmentRole: 'environment',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
