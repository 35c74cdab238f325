import { useRouteLoaderData } from 'react-router';
import type { DeskViewsQuery } from '#api-client';

export interface DeskLoaded extends DeskViewsQuery {
  /** This browser lets the keys rest. */
  readonly keysOff: boolean;
}

/** What stands around every page of the desk; undefined for people who are not signed in. */
export const useDesk = (): DeskLoaded | undefined => useRouteLoaderData('desk') as DeskLoaded | undefined;
