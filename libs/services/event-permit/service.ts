import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'event-permit',
  leika: '99089001005000',
  departmentRole: 'public-order',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
