import { localDate } from '#kernel';
import type { ElectionKind, ElectionRule } from './election-rule.js';
import type { RemedyRule } from './law-pack.js';
import { electionRemedyTexts } from './texts/de.js';

const FEDERAL: readonly ElectionKind[] = ['federal', 'european'];
const OF_THE_LAND: readonly ElectionKind[] = ['state', 'municipal', 'mayor'];

/** Elections to the Bundestag and to the European Parliament: the same in every Land. Until 2024 the ordinary deadline was 18:00. */
export const FEDERAL_ELECTIONS: readonly ElectionRule[] = [
  { validFrom: localDate('1985-09-11'), kinds: FEDERAL, request: 'ordinary', daysBefore: 2, until: '18:00', source: 'BWO section 27(4), EuWO section 26(4), as they were' },
  { validFrom: localDate('2025-01-01'), kinds: FEDERAL, request: 'ordinary', daysBefore: 2, until: '15:00', source: 'BWO section 27(4), EuWO section 26(4)' },
  { validFrom: localDate('1985-09-11'), kinds: FEDERAL, request: 'sudden-illness', daysBefore: 0, until: '15:00', source: 'BWO section 27(4), EuWO section 26(4)' },
  { validFrom: localDate('1985-09-11'), kinds: FEDERAL, request: 'lost-papers', daysBefore: 1, until: '12:00', source: 'BWO section 28(10), EuWO section 27(10)' },
];

/**
 * Elections of the Land and its municipalities: the second day before at an hour of the Land's own; after sudden illness until 15:00 on
 * the day itself; for lost papers until noon of the day before.
 */
export function landElections({ validFrom, until, source }: { readonly validFrom: string; readonly until: string; readonly source: string }): readonly ElectionRule[] {
  const rule = { validFrom: localDate(validFrom), kinds: OF_THE_LAND, source };
  return [
    { ...rule, request: 'ordinary', daysBefore: 2, until },
    { ...rule, request: 'sudden-illness', daysBefore: 0, until: '15:00' },
    { ...rule, request: 'lost-papers', daysBefore: 1, until: '12:00' },
  ];
}

/** Whoever gets no papers may object at the municipality; the law sets no period, and the words are the same everywhere. */
export const ELECTION_REMEDY: RemedyRule = {
  validFrom: localDate('1985-09-11'),
  fieldOfLaw: 'elections',
  kind: 'election-objection',
  suspends: true,
  text: 'election-objection',
  source: 'BWO section 31 with section 22(2), and the like in the electoral law of the Land',
};

export const ELECTION_REMEDY_TEXTS: { readonly [key: string]: readonly string[] } = electionRemedyTexts;
