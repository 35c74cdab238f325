import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'housing-benefit',
  kind: 'offered-elsewhere',
  leika: '99107023017001',
  departmentRole: 'housing',
  assuranceLevel: 'substantial',
});

export const texts: TextsByLocale = { de, en };
