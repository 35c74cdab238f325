import { berlinInstant } from '#kernel';
import { holds, variablesOf } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { ELECTION_REQUESTS, electionRule, momentOf } from '#sdk/law';
import type { ElectionRequest, LawPack } from '#sdk/law';
import { electionsOf } from './elections.js';
import type { Election } from './elections.js';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';

/** From when until when. What arrives in the very moment of the end is in time. */
export interface ServiceWindow {
  readonly election: Election;
  readonly request: ElectionRequest;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** `gone`: the town does not hold this election any more. */
export type WindowState = 'early' | 'open' | 'closed' | 'gone';

/** What the town has set and the law of its Land. */
export interface Ground {
  readonly values: SettingValues;
  readonly law: LawPack;
}

const endOf = (law: LawPack, { kind, day, deadlines }: Election, request: ElectionRequest): Date =>
  momentOf(deadlines?.[request] ?? electionRule(law, kind, day, request), day);

/** The window of one request. Illness is for what comes after the ordinary deadline; papers can be lost once they are sent. */
export function windowOf(law: LawPack, election: Election, request: ElectionRequest): ServiceWindow {
  const opensAt: Readonly<Record<ElectionRequest, () => Date>> = {
    ordinary: () => berlinInstant(election.opensOn),
    'sudden-illness': () => endOf(law, election, 'ordinary'),
    'lost-papers': () => berlinInstant(election.papersFrom),
  };
  return { election, request, opensAt: opensAt[request](), closesAt: endOf(law, election, request) };
}

export function windowState({ opensAt, closesAt }: ServiceWindow, at: Date): WindowState {
  if (at.getTime() > closesAt.getTime()) return 'closed';
  return at.getTime() < opensAt.getTime() ? 'early' : 'open';
}

/** Answers on which the window hangs. Another election is another application. */
export const windowFields = ({ window }: OnlineService): readonly string[] =>
  window === undefined ? [] : [window.choice, ...window.requests.flatMap(({ when }) => (when === undefined ? [] : variablesOf(when)))];

/** The window that counts for these answers; undefined for a service without windows, and for an election that the town does not hold. */
export function windowFor(service: OnlineService, answers: Answers, { values, law }: Ground): ServiceWindow | undefined {
  const election = electionsOf(service, values).find(({ code }) => code === answers[service.window?.choice ?? '']);
  const request = service.window?.requests.find(({ when }) => holds(when, answers))?.request;
  return election === undefined || request === undefined ? undefined : windowOf(law, election, request);
}

/**
 * Whether an application with these answers may arrive at a moment. Undefined where no window counts: the service has none, or no election
 * is chosen yet.
 */
export function windowStateFor(service: OnlineService, answers: Answers, ground: Ground, at: Date): WindowState | undefined {
  if (service.window === undefined || answers[service.window.choice] === undefined) return undefined;
  const window = windowFor(service, answers, ground);
  return window === undefined ? 'gone' : windowState(window, at);
}

/** The last moment at which anything can be asked for. */
export const lastMoment = (law: LawPack, election: Election): Date =>
  new Date(Math.max(...ELECTION_REQUESTS.map((request) => windowOf(law, election, request).closesAt.getTime())));

/** Elections for which something can be asked at a moment. */
export const openElections = (service: OnlineService, { values, law }: Ground, at: Date): readonly Election[] =>
  electionsOf(service, values).filter((election) => ELECTION_REQUESTS.some((request) => windowState(windowOf(law, election, request), at) === 'open'));

/** Whether an application can begin at a moment; a service without windows always can. */
export const isStartable = (service: OnlineService, ground: Ground, at: Date): boolean =>
  service.window === undefined || openElections(service, ground, at).length > 0;
