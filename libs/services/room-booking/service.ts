import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'room-booking',
  leika: '99098006005000',
  departmentRole: 'facilities',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de, en };
