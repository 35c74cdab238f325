import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ApplyTenant } from '#engines/tenancy';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

interface Video {
  readonly place: string | null;
  readonly serviceCode: string | null;
  readonly title: string;
  readonly untranslated: readonly string[];
  readonly seconds: number;
  readonly size: number;
  readonly path: string;
  readonly mediaType: string;
  readonly posterPath: string;
  readonly captionsPath: string;
  readonly transcript: readonly string[];
}

const FIELDS = 'place serviceCode title untranslated seconds size path mediaType posterPath captionsPath transcript';
const FOLDER = join('tenants', 'dueren', 'sign-language');

const videos = async (town: Town): Promise<Video[]> => (await town.ask<{ town: { signLanguage: Video[] } }>(`{ town { signLanguage { ${FIELDS} } } }`)).town.signLanguage;
const ofService = async (town: Town, code: string): Promise<Video | null> =>
  (await town.ask<{ service: { signLanguage: Video | null } }>(`query ($code: String!) { service(code: $code) { signLanguage { ${FIELDS} } } }`, { code })).service.signLanguage;

let hall: TownHall;
let dueren: Town;

beforeAll(async () => {
  hall = await townHall({ on: '2027-01-04' });
  dueren = hall.dueren;
}, 60_000);

afterAll(() => hall.close());

describe('what a town says in sign language', () => {
  it('is of its portal first, then of its services, with length and size', async () => {
    const [overview, dog, ...more] = await videos(dueren);
    expect(more).toEqual([]);
    expect(overview).toMatchObject({ place: 'OVERVIEW', serviceCode: null, title: 'Was Sie hier finden', untranslated: [], mediaType: 'video/webm' });
    expect(dog).toMatchObject({ place: null, serviceCode: 'dog-tax-registration' });
    expect(dog!.size).toBe(readFileSync(join(FOLDER, 'dog-tax-registration.webm')).length);
    expect(dog!.transcript.join(' ')).toContain('Vorführung');
    expect(await ofService(dueren, 'dog-tax-registration')).toEqual(dog);
  });

  it('is titled in the language that is read, or says that it is German', async () => {
    expect((await videos(dueren.in('en'))).map(({ title, untranslated }) => [title, untranslated])).toEqual([['What you will find here', []], ['Register a dog', []]]);
    expect(await videos(dueren.in('fr'))).toEqual(await videos(dueren));
  });

  it('is nothing where there is no video', async () => {
    expect(await videos(hall.dillingen)).toEqual([]);
    expect(await ofService(hall.dillingen, 'dog-tax-registration')).toBeNull();
    expect(await ofService(dueren, 'id-card-appointment')).toBeNull();
  });
});

describe('the files of a video', () => {
  let video: Video;
  let bytes: Buffer;

  beforeAll(async () => {
    video = (await videos(dueren))[0]!;
    bytes = readFileSync(join(FOLDER, 'overview.webm'));
  });

  it('are what they are, are kept for a year, and run nothing', async () => {
    for (const [path, type, file] of [[video.path, 'video/webm', 'overview.webm'], [video.posterPath, 'image/png', 'overview.png'], [video.captionsPath, 'text/vtt', 'overview.vtt']] as const) {
      const { status, headers, body } = await dueren.get(path);
      expect([status, body.equals(readFileSync(join(FOLDER, file)))]).toEqual([200, true]);
      expect(headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=31536000, immutable', vary: 'Host', 'accept-ranges': 'bytes', 'cross-origin-resource-policy': 'same-origin' });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';.* sandbox$/);
    }
  });

  const ask = (range: string, more: Record<string, string> = {}) => dueren.get(video.path, { headers: { range, ...more } });

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=100-', 100, -1],
    ['bytes=-10', -10, -1],
    ['bytes=0-0', 0, 0],
    ['bytes=0-99999999', 0, -1],
    ['bytes=0-9,10-19', 0, 19],
  ])('come in parts: %s', async (range, from, to) => {
    const size = bytes.length;
    const [start, end] = [from < 0 ? size + from : from, to < 0 ? size - 1 : to];
    const { status, headers, body } = await ask(range);
    expect([status, headers['content-range'], headers['content-length']]).toEqual([206, `bytes ${start}-${end}/${size}`, String(end - start + 1)]);
    expect(body.equals(bytes.subarray(start, end + 1))).toBe(true);
  });

  it.each(['bytes=99999999-', 'bytes=5-2', 'bytes=-0'])('have no such part: %s', async (range) => {
    const { status, headers, body } = await ask(range);
    expect([status, headers['content-range'], headers['cache-control'], body.length]).toEqual([416, `bytes */${bytes.length}`, 'no-store', 0]);
  });

  it.each(['lines=1-2', 'bytes', 'bytes=0-9,20-29'])('come whole for what names no one part: %s', async (range) => expect((await ask(range)).body).toHaveLength(bytes.length));

  it('go on only with the file that was begun', async () => {
    const etag = String((await ask('bytes=0-1')).headers['etag']);
    expect((await ask('bytes=0-1', { 'if-range': etag })).status).toBe(206);
    expect((await ask('bytes=0-1', { 'if-range': '"another"' })).status).toBe(200);
    expect((await ask('bytes=0-1', { 'if-none-match': etag })).status).toBe(304);
  });

  it('are described without being sent', async () => {
    const answer = await hall.app.inject({ method: 'HEAD', url: video.path, headers: { host: `${dueren.host}:8080`, range: 'bytes=0-1' } });
    expect([answer.statusCode, answer.headers['content-length'], answer.rawPayload.length]).toEqual([200, String(bytes.length), 0]);
  });

  it('are of this town alone: for another they are not there, as what never was', async () => {
    const unknown = await hall.dillingen.get(`/media/sign-language/${'0'.repeat(16)}.webm`);
    for (const path of [video.path, video.posterPath, video.captionsPath]) {
      const foreign = await hall.dillingen.get(path);
      expect([foreign.status, foreign.body.toString()]).toEqual([404, unknown.body.toString()]);
      expect((await dueren.get(path)).status).toBe(200);
    }
    for (const path of ['/media/sign-language/..%2f..%2fsecrets%2fmaster.key', '/media/sign-language/', `${video.path}.bak`]) expect((await dueren.get(path)).status).toBe(404);
  });
});

describe('a folder that is applied', () => {
  const places: string[] = [];
  afterAll(() => places.forEach((place) => rmSync(place, { recursive: true })));

  function copy(): string {
    const place = mkdtempSync(join(tmpdir(), 'signed-'));
    places.push(place);
    cpSync(join('tenants', 'dueren'), join(place, 'dueren'), { recursive: true });
    return join(place, 'dueren');
  }

  async function applies(folder: string): Promise<readonly string[]> {
    const applied = await hall.app.get(ApplyTenant).execute(folder);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    return applied.value.changed;
  }

  it('twice changes nothing; another video has another address, and the old one is gone', async () => {
    const folder = copy();
    expect(await applies(folder)).toEqual([]);

    const before = (await videos(dueren))[0]!;
    writeFileSync(join(folder, 'sign-language', 'overview.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nGuten Tag\n');
    expect(await applies(folder)).toEqual(['sign-language']);
    let after = (await videos(dueren))[0]!;
    for (const begin = Date.now(); after.captionsPath === before.captionsPath && Date.now() - begin < 5_000; after = (await videos(dueren))[0]!) await pause(20);
    expect([after.path, after.transcript]).toEqual([before.path, ['Guten Tag']]);
    expect(after.captionsPath).not.toBe(before.captionsPath);
    expect((await dueren.get(before.captionsPath)).status).toBe(404);
    expect((await dueren.get(after.captionsPath)).body.toString()).toContain('Guten Tag');
  });
});
