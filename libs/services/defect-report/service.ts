import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'defect-report',
  leika: null,
  departmentRole: 'public-works',
});

export const texts: TextsByLocale = { de, en };
