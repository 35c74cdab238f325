import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';

export const service = defineDescribed({
  code: 'postal-vote',
  leika: '99128009012000',
  departmentRole: 'elections',
});

export const texts: TextsByLocale = { de };
