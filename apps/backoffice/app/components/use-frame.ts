import { useRouteLoaderData } from 'react-router';
import type { DeskFrameQuery } from '#api-client';

/** Town and person of this request; undefined where they could not be told. */
export const useFrame = (): DeskFrameQuery | undefined => useRouteLoaderData('frame') as DeskFrameQuery | undefined;
