import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'library-card',
  leika: '99077020040000',
  departmentRole: 'library',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
