import { useRouteLoaderData } from 'react-router';
import type { TownFrameQuery } from '#api-client';

export type TownFrame = TownFrameQuery['town'];

/** The town of this request; undefined where it could not be told. */
export function useTown(): TownFrame | undefined {
  const frame = useRouteLoaderData('town') as TownFrameQuery | undefined;
  return frame?.town;
}
