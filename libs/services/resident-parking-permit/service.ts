import { defineDescribed } from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';

export const service = defineDescribed({
  code: 'resident-parking-permit',
  leika: '99108001001000',
  departmentRole: 'traffic',
  assuranceLevel: 'low',
});

export const texts: TextsByLocale = { de };
