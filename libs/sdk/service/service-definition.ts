import type { FilingWay } from './filing.js';
import type { FourEyesRule } from './four-eyes.js';
import type { AssuranceLevel, StaffRole } from '#kernel';
import type { FormDefinition, JsonValue } from '#sdk/form';
import type { FieldOfLaw, Regime } from '#sdk/law';
import type {
  DecisionDefinition, DuplicatesDefinition, HandOverDefinition, PermitDefinition, PlaceDefinition, PostedDefinition, ReceiptLetterDefinition, RepresentativeDefinition, StopDefinition, WindowDefinition,
} from './application-definition.js';
import type { FollowUpDefinition } from './follow-up-definition.js';
import type { RulingDefinition } from './ruling.js';
import type { SettingsDefinition } from './settings.js';
import type { TariffDefinition } from './tariffs/registry.js';

/**
 * - `application`: is granted or refused.
 * - `registration-duty`: is received, assessed, answered; never approved.
 * - `booking`: a time or a thing.
 * - `described`: shown with what people need to know, not online yet.
 * - `offered-elsewhere`: another authority runs it; the town's page links there.
 */
export type ServiceKind = 'application' | 'registration-duty' | 'booking' | 'described' | 'offered-elsewhere';

export type ServiceStep =
  | { readonly step: 'submit' }
  | { readonly step: 'pay'; readonly when: 'before' | 'after-decision' | 'optional' | 'never' }
  | { readonly step: 'review'; readonly workingDays: number }
  | { readonly step: 'book' }
  | { readonly step: 'issue' };

/** What the town answers with. */
export interface OutcomeDefinition {
  /** Template in `documents/`: `notice`. */
  readonly document: string;
  readonly channel: 'letter';
  readonly regime: Regime;
  readonly fieldOfLaw: FieldOfLaw;
  /** Where a refusal is attacked elsewhere than a fee: registrars answer to the civil court. */
  readonly refusalFieldOfLaw?: FieldOfLaw;
}

interface DraftRetention {
  /** Days after the last edit until a draft goes (OZG section 8a: 30). */
  readonly draftDays: number;
  readonly basis: string;
}

export type RetentionDefinition = DraftRetention &
  (
    | {
        /** Years after the end of the year in which the case was closed. */
        readonly caseYears: number;
      }
    | {
        /** Months after the day of the election that the case was about. */
        readonly monthsAfterElection: number;
      }
  );

/** Where the applicant of a case is found in the answers: JSONLogic for each. */
export interface ApplicantMapping {
  /** How the person is addressed and listed: one line. */
  readonly name: JsonValue;
  /** Path of an address field. */
  readonly address: string;
  /** Path of an e-mail field, for confirmations. */
  readonly email?: string;
}

/** What every service says of itself. */
export interface ServiceCore {
  /** As the folder is called. */
  readonly code: string;
  /** Raised with every published change. */
  readonly version: number;
  /** Earlier versions that nobody may send any more, because the law has changed; drafts of them are told so. */
  readonly withdrawnVersions?: readonly number[];
  /** FIM/LeiKa key of 14 digits, or null where none is known. */
  readonly leika: string | null;
  /** Role of the department that is responsible: the town maps it to an office. */
  readonly departmentRole: string;
  readonly assuranceLevel: AssuranceLevel;
  /** What a town may set: fees, periods, options. */
  readonly settings?: SettingsDefinition;
}

/** A service that is only described; the town says whether it is not online yet or offered elsewhere. */
export interface DescribedService extends ServiceCore {
  readonly kind: 'described' | 'offered-elsewhere';
}

/** A service that runs here from submission to outcome. */
export interface OnlineService extends ServiceCore {
  readonly kind: 'application' | 'registration-duty' | 'booking';
  readonly settings: SettingsDefinition;
  readonly form: FormDefinition;
  readonly applicant: ApplicantMapping;
  readonly steps: readonly ServiceStep[];
  readonly rulings: readonly RulingDefinition[];
  /** How an application is granted or refused; applications have it, other kinds do not. */
  readonly decision?: DecisionDefinition;
  /** The role that alone may decide, where the law asks for it; others of the department prepare. Whoever works on it when not set. */
  readonly decidedBy?: StaffRole;
  /** How else it comes in than from home by somebody who is signed in, where the law says less or more than usual (see `filingWays`). */
  readonly filing?: readonly FilingWay[];
  /** When a second person has to send the decision out. */
  readonly fourEyes?: FourEyesRule;
  /** What is issued once a granted application is paid; without it the desk notes that the grant is carried out. */
  readonly permit?: PermitDefinition;
  /** What is posted instead of a permit. */
  readonly posted?: PostedDefinition;
  /** By which place it is decided who is responsible. */
  readonly place?: PlaceDefinition;
  /** What can be asked for once the permit has been issued. */
  readonly followUps?: readonly FollowUpDefinition[];
  /** Which address field decides in which area (a setting of type `areas`) the applicant lives. */
  readonly area?: { readonly address: string; readonly setting: string };
  /** When an application may arrive; without it always. */
  readonly window?: WindowDefinition;
  /** What is told to the desk, and to nobody else. */
  readonly duplicates?: DuplicatesDefinition;
  /** Whose number of applications checks can ask for. */
  readonly representative?: RepresentativeDefinition;
  /** What goes to a specialist system. */
  readonly handOver?: HandOverDefinition;
  readonly receiptLetters?: readonly ReceiptLetterDefinition[];
  /** For whom this service is not. */
  readonly stops?: readonly StopDefinition[];
  readonly outcome: OutcomeDefinition;
  readonly tariff?: TariffDefinition;
  readonly retention: RetentionDefinition;
}

/** A service as data: survives JSON, is stored as a snapshot when it is published. */
export type ServiceDefinition = DescribedService | OnlineService;

export const isOnlineService = (service: ServiceDefinition): service is OnlineService =>
  service.kind !== 'described' && service.kind !== 'offered-elsewhere';

/** What a decision is about, as far as remedies differ by it. @param granted undefined for what is neither granted nor refused */
export const fieldOfLawOf = ({ outcome }: Pick<OnlineService, 'outcome'>, granted: boolean | undefined): FieldOfLaw =>
  granted === false ? (outcome.refusalFieldOfLaw ?? outcome.fieldOfLaw) : outcome.fieldOfLaw;

/** Keeps the literal keys, so that texts can be typed by them. */
export const defineService = <const T extends ServiceDefinition>(service: T): T => service;

/** What an author writes for a service that is only described; version 1 and trust level none unless said otherwise. */
export type Description = Pick<ServiceCore, 'code' | 'leika' | 'departmentRole'> &
  Partial<Pick<ServiceCore, 'version' | 'assuranceLevel' | 'settings'>> & { readonly kind?: DescribedService['kind'] };

/** The short way to a described service. */
export const defineDescribed = (description: Description): DescribedService => ({
  version: 1,
  assuranceLevel: 'none',
  kind: 'described',
  ...description,
});
