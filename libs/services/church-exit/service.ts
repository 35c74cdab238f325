import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'church-exit',
  leika: '99073001022000',
  departmentRole: 'civil-registry',
});

export const texts: TextsByLocale = { de, en };
