import { useRouteLoaderData } from 'react-router';
import type { TownFrameQuery } from '#api-client';

export type TownFrame = TownFrameQuery['town'];

interface Frame extends TownFrameQuery {
  /** Origin of the town's canonical host, as the browser would name it. */
  readonly origin: string;
}

/** The town of this request; undefined where it could not be told. */
export function useTown(): TownFrame | undefined {
  const frame = useRouteLoaderData('town') as Frame | undefined;
  return frame?.town;
}

/** Whether this town has accounts, and whether somebody is signed in. */
export function useSignIn(): { readonly offered: boolean; readonly signedIn: boolean } {
  const frame = useRouteLoaderData('town') as Frame | undefined;
  return { offered: (frame?.signInMethods.length ?? 0) > 0, signedIn: frame?.account != null };
}

export const useOrigin = (): string | undefined => (useRouteLoaderData('town') as Frame | undefined)?.origin;
