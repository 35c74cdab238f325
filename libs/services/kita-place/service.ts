import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'kita-place',
  leika: '99041004034000',
  departmentRole: 'childcare',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
