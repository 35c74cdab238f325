import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'marriage-certificate',
  leika: '99059004012000',
  departmentRole: 'civil-registry',
  assuranceLevel: 'high',
});

export const texts: TextsByLocale = { de, en };
