import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'lost-and-found',
  leika: '99089017015000',
  departmentRole: 'public-order',
});

export const texts: TextsByLocale = { de, en };
