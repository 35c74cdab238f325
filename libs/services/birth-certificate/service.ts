import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';

export const service = defineDescribed({
  code: 'birth-certificate',
  leika: '99027002012000',
  departmentRole: 'civil-registry',
  assuranceLevel: 'high',
});

export const texts: TextsByLocale = { de };
