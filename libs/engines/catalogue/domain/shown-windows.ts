import { electionsOf, lastMoment, windowOf, windowState } from '#sdk/service';
import type { Ground, OnlineService, WindowState } from '#sdk/service';

/** One election as the service page shows it. */
export interface ShownWindow {
  readonly name: string;
  readonly day: string;
  readonly papersFrom: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Until then papers can be asked for after sudden illness or a loss. */
  readonly lastChanceAt: Date;
  readonly state: Exclude<WindowState, 'gone'>;
  /** Until the ordinary deadline; null before it opens and after it ends. */
  readonly minutesLeft: number | null;
}

/** Elections that are to come or for which something can still be asked, by their days. What is over for good is not shown. */
export function shownWindows(service: OnlineService, ground: Ground, now: Date): readonly ShownWindow[] {
  return electionsOf(service, ground.values).flatMap((election) => {
    const lastChanceAt = lastMoment(ground.law, election);
    if (now > lastChanceAt) return [];
    const { opensAt, closesAt } = windowOf(ground.law, election, 'ordinary');
    const state = windowState(windowOf(ground.law, election, 'ordinary'), now) as ShownWindow['state'];
    const minutesLeft = state === 'open' ? Math.floor((closesAt.getTime() - now.getTime()) / 60_000) : null;
    return [{ name: election.name, day: election.day, papersFrom: election.papersFrom, opensAt, closesAt, lastChanceAt, state, minutesLeft }];
  });
}
