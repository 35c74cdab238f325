import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export const service = defineDescribed({
  code: 'moving-no-parking-zone',
  leika: '99108011153000',
  departmentRole: 'traffic',
});

export const texts: TextsByLocale = { de, en };
