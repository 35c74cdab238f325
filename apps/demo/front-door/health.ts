import { request } from 'undici';

/** Everyone who must be ready, by name. */
export type HealthUrls = ReadonlyMap<string, string>;

/** Reads `name=url` pairs separated by commas. */
export const readHealthUrls = (text: string): HealthUrls =>
  new Map(text.split(',').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const));

/** Names of those who are not ready, in the order of the list. */
export async function waitingFor(urls: HealthUrls): Promise<string[]> {
  const answers = await Promise.all([...urls].map(async ([name, url]) => ({ name, ready: await isReady(url) })));
  return answers.filter(({ ready }) => !ready).map(({ name }) => name);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(url, { headersTimeout: 2_000, bodyTimeout: 2_000 });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
