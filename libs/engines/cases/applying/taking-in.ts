import type { Actor, LocalDate } from '#kernel';
import { assuranceOf, inForce, reaches } from '#kernel';
import { filingWays, needsIdentity } from '#sdk/service';
import type { FilingWay, OnlineService } from '#sdk/service';
import type { Filing } from '#engines/forms';
import type { FilingDays } from '#engines/tenancy';

/** How a clerk takes something in for somebody. */
export interface TakingIn {
  readonly way: FilingWay;
  /** The clerk has seen an identity card, or compared the signature. */
  readonly identified: boolean;
  /** When the paper reached the office. */
  readonly arrivedAt?: Date | undefined;
}

/** A mistake in it, by the field. */
export interface TakingInMistake {
  readonly path: 'way' | 'identified' | 'arrivedAt';
  readonly code: 'NOT_OFFERED' | 'NOT_IDENTIFIED' | 'REQUIRED' | 'DATE_IN_FUTURE' | 'TOO_LONG_AGO';
}

/** A paper that lay longer is looked at by somebody before it counts from then. */
const LONGEST_MS = 60 * 24 * 60 * 60_000;

function arrivalMistakes({ way, arrivedAt }: TakingIn, now: Date): readonly TakingInMistake[] {
  if (way !== 'paper') return [];
  if (arrivedAt === undefined) return [{ path: 'arrivedAt', code: 'REQUIRED' }];
  if (arrivedAt > now) return [{ path: 'arrivedAt', code: 'DATE_IN_FUTURE' }];
  return now.getTime() - arrivedAt.getTime() > LONGEST_MS ? [{ path: 'arrivedAt', code: 'TOO_LONG_AGO' }] : [];
}

/** Everything that is wrong with it, for this service. */
export function mistakesOf(service: OnlineService, given: TakingIn, now: Date): readonly TakingInMistake[] {
  return [
    ...(filingWays(service).includes(given.way) ? [] : [{ path: 'way' as const, code: 'NOT_OFFERED' as const }]),
    ...(needsIdentity(service) && !given.identified ? [{ path: 'identified' as const, code: 'NOT_IDENTIFIED' as const }] : []),
    ...arrivalMistakes(given, now),
  ];
}

/** The same as it is kept, with who does it. Only what the service asks for is kept of who somebody is. */
export function filingOf(staff: Extract<Actor, { kind: 'staff' }>, service: OnlineService, given: TakingIn): Filing {
  const arrivedAt = given.way === 'paper' ? (given.arrivedAt ?? null) : null;
  return { way: given.way, staffId: staff.personId, staffName: staff.name, identified: needsIdentity(service) && given.identified, arrivedAt };
}

/** The moment from which an application counts: when the paper reached the office, else when it is sent. */
export const receiptOf = (filing: Pick<Filing, 'arrivedAt'> | undefined, sentAt: Date): Date => filing?.arrivedAt ?? sentAt;

/** Signed in as surely as the service wants it; or a clerk has seen who it is. */
export const isSureEnough = (actor: Actor, service: OnlineService, filing: Filing | undefined): boolean =>
  reaches(assuranceOf(actor), service.assuranceLevel) || (filing !== undefined && (filing.identified || !needsIdentity(service)));

/** Where a town says nothing: nobody comes back to the counter or the telephone on another day; a letter may want a question first. */
const USUAL_DAYS = { counter: 0, phone: 0, paper: 14 } as const;

/** Days after the last edit on which a draft goes that a clerk begins; null for what its author takes home. */
export const keepDaysOf = (settings: readonly FilingDays[], way: FilingWay, today: LocalDate): number | null => (way === 'clerk-link' ? null : (inForce(settings, today)?.[way] ?? USUAL_DAYS[way]));
