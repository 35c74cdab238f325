import { request } from 'undici';
import type { FetchMetadata } from './towns.js';

/** Asks the gateway in the name of a town's host, past the front door. */
export const metadataFrom = (gatewayUrl: string): FetchMetadata => async (entityId) => {
  const { host, pathname } = new URL(entityId);
  const answer = await request(new URL(pathname, gatewayUrl), { headers: { host } });
  if (answer.statusCode !== 200) throw new Error(`no metadata: ${answer.statusCode}`);
  return answer.body.text();
};
