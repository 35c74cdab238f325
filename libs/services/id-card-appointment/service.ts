import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'id-card-appointment',
  leika: '99008001012000',
  departmentRole: 'residents',
});

export const texts: TextsByLocale = { de, en };
