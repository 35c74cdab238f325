import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'residence-registration',
  leika: '99115005104001',
  departmentRole: 'residents',
  assuranceLevel: 'high',
});

export const texts: TextsByLocale = { de, en };
