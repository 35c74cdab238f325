import { localDate } from '#kernel';
import type { RemedyRule } from './law-pack.js';
import { civilStatusRemedyTexts } from './texts/de.js';

/** Who is refused an act by the registrar asks the civil court to instruct the office; there is no period, and no other remedy (VwGO section 40(1)). */
export const CIVIL_STATUS_REMEDY: RemedyRule = {
  validFrom: localDate('2009-01-01'),
  fieldOfLaw: 'civil-status',
  kind: 'court-instruction',
  suspends: true,
  text: 'court-instruction',
  source: 'PStG sections 49(1), 50(1), 51(1)',
};

export const CIVIL_STATUS_REMEDY_TEXTS: { readonly [key: string]: readonly string[] } = civilStatusRemedyTexts;
