import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'business-registration',
  leika: '99050012104000',
  departmentRole: 'trade',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
