import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'passport-appointment',
  leika: '99085001012000',
  departmentRole: 'residents',
});

export const texts: TextsByLocale = { de, en };
