import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'wedding-registration',
  leika: '99059001104000',
  departmentRole: 'civil-registry',
  assuranceLevel: 'high',
});

export const texts: TextsByLocale = { de, en };
