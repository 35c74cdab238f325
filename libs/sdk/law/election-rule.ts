import type { Dated } from '#kernel';

/** Which election: federation, Land and municipality each set hours of their own. */
export const ELECTION_KINDS = ['federal', 'european', 'state', 'municipal', 'mayor'] as const;

export type ElectionKind = (typeof ELECTION_KINDS)[number];

/** Why somebody asks for papers: in good time; because they have fallen ill after that; because papers did not arrive or were lost. */
export const ELECTION_REQUESTS = ['ordinary', 'sudden-illness', 'lost-papers'] as const;

export type ElectionRequest = (typeof ELECTION_REQUESTS)[number];

/** The last moment for a request. */
export interface Deadline {
  /** Calendar days before the day of the election; 0 is the day itself. */
  readonly daysBefore: number;
  /** Time of day in Berlin, `15:00`. What arrives at this very moment is in time. */
  readonly until: string;
}

/** A deadline as the law of an election sets it. Deadlines of elections never move off a weekend or a holiday (BWG section 54 and its like). */
export interface ElectionRule extends Dated, Deadline {
  readonly kinds: readonly ElectionKind[];
  readonly request: ElectionRequest;
  /** The provision, for people who check. */
  readonly source: string;
}
