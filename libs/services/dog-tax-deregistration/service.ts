import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'dog-tax-deregistration',
  leika: '99102013070000',
  departmentRole: 'taxes',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
