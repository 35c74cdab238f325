import type { Dated } from '#kernel';
import type { ElectionRule } from './election-rule.js';

/** What happens when a notice is served: taxes follow the fiscal code (AO), other decisions the law of administrative procedure (VwVfG). */
export type Regime = 'AO' | 'VwVfG';

/** Channels by which a notice is delivered: it counts as served after some days, read or not. */
export type DeliveredChannel = 'post' | 'account-mailbox';

/** How a notice leaves the house: by letter, into the mailbox of the citizen account, or onto our own portal to be fetched. */
export type ServingChannel = DeliveredChannel | 'own-portal';

export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** A public holiday: on a fixed day, so many days from Easter Sunday, or on the last such weekday (1 is Monday) before a day. Years are inclusive. */
export interface HolidayRule {
  readonly code: string;
  readonly on: DayOfYear | { readonly easter: number } | { readonly weekday: number; readonly before: DayOfYear };
  readonly fromYear?: number;
  readonly toYear?: number;
}

interface ServingBase extends Dated {
  readonly regime: Regime;
  /** The provision, for people who check. */
  readonly source: string;
}

/** The fiction of service: so many days after dispatch or provision, moved off non-working days or not. */
export interface DeliveryRule extends ServingBase {
  readonly channel: DeliveredChannel;
  readonly days: number;
  readonly movesToWorkingDay: boolean;
}

/** Service by fetching: nothing counts until the addressee has fetched the notice; what nobody fetches is withdrawn and not served. */
export interface FetchRule extends ServingBase {
  readonly channel: 'own-portal';
  /** Days after the fetch. */
  readonly days: number;
  /** Days after the notification within which it may be fetched. */
  readonly fetchWithinDays: number;
  /** Whether that period ends on the next working day when its last day is none (VwVfG section 31(3)). */
  readonly fetchEndMoves: boolean;
}

export type ServingRule = DeliveryRule | FetchRule;

/**
 * `action`: to the administrative court at once (Klage). `objection`: to the authority first (Widerspruch).
 * `election-objection`: Einspruch of electoral law, which goes before both. `court-instruction`: the civil court is asked to instruct the registrar.
 */
export type RemedyKind = 'action' | 'objection' | 'election-objection' | 'court-instruction';

/** What a decision is about, as far as remedies differ by it. */
export type FieldOfLaw = 'municipal-charges' | 'general' | 'elections' | 'civil-status';

export interface CalendarPeriod {
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

export interface RemedyRule extends Dated {
  readonly fieldOfLaw: FieldOfLaw;
  readonly kind: RemedyKind;
  /** Absent where the law sets none: the election itself is the end, or nothing is. */
  readonly period?: CalendarPeriod;
  /** False for public charges: VwGO section 80(2) no. 1. */
  readonly suspends: boolean;
  /** Key of the instruction in the texts of the pack. */
  readonly text: string;
  readonly source: string;
}

/** The law of one Land as far as the portal needs it: dated data, survives JSON. */
export interface LawPack {
  /** As tenants name it: `nordrhein-westfalen`. */
  readonly land: string;
  readonly name: string;
  readonly holidays: readonly HolidayRule[];
  readonly serving: readonly ServingRule[];
  readonly remedies: readonly RemedyRule[];
  /** Until when papers for an election can be asked for. */
  readonly elections: readonly ElectionRule[];
  /** Instructions in German, paragraph by paragraph, with placeholders in braces; notices are in German always. */
  readonly remedyTexts: { readonly [key: string]: readonly string[] };
  readonly holidayNames: { readonly [code: string]: string };
}

/** Checks the shape of a pack where it is written. */
export const defineLawPack = (pack: LawPack): LawPack => pack;
