import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'bulky-waste-pickup',
  leika: '99001009004002',
  departmentRole: 'waste',
});

export const texts: TextsByLocale = { de, en };
