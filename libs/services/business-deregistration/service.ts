import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'business-deregistration',
  leika: '99050012070000',
  departmentRole: 'trade',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
