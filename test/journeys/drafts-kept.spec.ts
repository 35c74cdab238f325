import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers } from '#sdk/form';
import { PublishLibrary, SERVICE_LIBRARY } from '#engines/catalogue';
import { ApplyTenant } from '#engines/tenancy';
import { aPdf } from '../../libs/engines/forms/testing/index.js';
import { EICAR, startFakeClamd } from '../../libs/platform/scanner/testing/index.js';
import { aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { draftOf, keepsForLater, resumes, savesPage, stampOf } from '../support/drafts.js';
import type { Where } from '../support/drafts.js';
import type { Town } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { Uploader } from '../support/uploader.js';

const DOG = 'dog-tax-registration';
const KEEPER: Where = { page: 'keeper' };
const anna = { givenName: 'Anna', familyName: 'Weidenbach' };
const berta = { givenName: 'Berta', familyName: 'Weidenbach' };

let hall: TownHall;
let town: Town;
beforeAll(async () => {
  hall = await townHall({ on: '2027-01-04' });
  town = hall.dueren;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => hall.close());

const begins = async (): Promise<string> => (await town.citizen().starts(DOG)).token;

/** One draft on two devices, both looking at the first page. */
async function twoDevices(): Promise<{ here: string; there: string; seen: string }> {
  const here = await begins();
  await savesPage(town, here, KEEPER, anna);
  const { resume } = await keepsForLater(town, here);
  const { token: there } = await resumes(town, resume!.link, resume!.accessCode);
  return { here, there: there!, seen: stampOf((await draftOf(town, here))!, KEEPER) };
}

describe('one page on two devices', () => {
  it('is not saved over what the other device has saved meanwhile, until its author has seen it', async () => {
    const { here, there, seen } = await twoDevices();
    expect((await savesPage(town, there, KEEPER, berta, { seen })).nextPage).toBe('contact');
    const clara = { givenName: 'Clara', familyName: 'Weidenbach' };
    expect(await savesPage(town, here, KEEPER, clara, { seen })).toMatchObject({ __typename: 'ProblemFailure', code: 'CONFLICT' });
    const draft = (await draftOf(town, here))!;
    expect(draft.answers).toMatchObject(berta);
    expect((await savesPage(town, here, KEEPER, clara, { seen: stampOf(draft, KEEPER) })).nextPage).toBe('contact');
    expect((await draftOf(town, there))!.answers).toMatchObject(clara);
  });

  it('is saved when the other device has saved the same, or another page', async () => {
    const { here, there, seen } = await twoDevices();
    await savesPage(town, there, KEEPER, anna, { seen });
    await savesPage(town, there, { page: 'household' }, { jointKeepers: false, dogsSoFar: 0 }, { seen: '' });
    expect((await savesPage(town, here, KEEPER, berta, { seen })).nextPage).toBe('contact');
  });

  it('is asked about before an instance is taken away that the other device has changed, and before one is made twice', async () => {
    const { here, there } = await twoDevices();
    const dog: Where = { page: 'dog', index: 0 };
    const [waldi, rex] = ['Waldi', 'Rex'].map((name) => ({ name, breed: 'Dackel', sex: 'male', bornOn: '2025-03-15' }));
    expect((await savesPage(town, there, dog, waldi!, { seen: '' })).nextPage).toBe('dog-intake');
    expect(await savesPage(town, here, dog, rex!, { seen: '' })).toMatchObject({ code: 'CONFLICT' });
    expect(await savesPage(town, here, dog, {}, { seen: '', remove: true })).toMatchObject({ code: 'CONFLICT' });
    expect((await draftOf(town, here))!.answers['newDogs']).toEqual([waldi]);
  });

  it('loses one of the two without the stamp: the control', async () => {
    const { here, there } = await twoDevices();
    await savesPage(town, there, KEEPER, berta);
    expect((await savesPage(town, here, KEEPER, { givenName: 'Clara', familyName: 'W' })).nextPage).toBe('contact');
    expect(JSON.stringify((await draftOf(town, there))!.answers)).not.toContain('Berta');
  });

  it('keeps exactly one of twenty that are posted at once from the same view', async () => {
    const { here, there, seen } = await twoDevices();
    const posts = Array.from({ length: 20 }, (_, at) => savesPage(town, at % 2 ? here : there, KEEPER, { givenName: `Anna${'abcdefghijklmnopqrst'[at]}`, familyName: 'W' }, { seen }));
    const told = await Promise.all(posts);
    expect(told.filter(({ code }) => code === 'CONFLICT')).toHaveLength(19);
  });

  it('on one device alone is what was posted last: whoever goes back and types means it', async () => {
    const token = await begins();
    await savesPage(town, token, KEEPER, anna, { seen: '' });
    expect((await savesPage(town, token, KEEPER, berta, { seen: '' })).nextPage).toBe('contact');
  });
});

describe('what can not be saved yet', () => {
  const halves = { givenName: 'Anna', familyName: '', _do: 'next', smuggled: 'x' };

  it('is kept as it was typed, on every device, and goes when the page is right', async () => {
    const { here, there } = await twoDevices();
    const refused = await savesPage(town, here, KEEPER, { givenName: 'Anna' }, { typed: halves });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    const draft = (await draftOf(town, there))!;
    expect(draft.typed).toEqual([{ page: 'keeper', index: 0, inputs: { givenName: 'Anna', familyName: '' } }]);
    expect(draft.answers).toMatchObject(anna);
    await savesPage(town, there, KEEPER, berta);
    expect((await draftOf(town, here))!.typed).toEqual([]);
  });

  it('is kept only for pages that are open', async () => {
    const token = await begins();
    expect(await savesPage(town, token, { page: 'dog', index: 3 }, {}, { typed: { name: 'x' } })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await draftOf(town, token))!.typed).toEqual([]);
  });

  it('moves the day of deletion, as every save does, and is gone once the application is sent', async () => {
    const token = await town.citizen().fills(DOG, dogTaxAnswers());
    hall.turnTo('2027-01-06');
    await savesPage(town, token, KEEPER, { givenName: 'Anna' }, { typed: halves });
    expect((await draftOf(town, token))!.deleteOn).toBe('2027-02-05');
    expect((await town.citizen().sends(token)).submission).toBeDefined();
    expect((await draftOf(town, token))!.typed).toEqual([]);
    hall.turnTo('2027-01-04');
  });
});

describe('a file that the scanner refuses later', () => {
  const PAGES: readonly (readonly [Where, readonly string[]])[] = [
    [{ page: 'keeper' }, ['givenName', 'familyName']], [{ page: 'contact' }, ['address', 'email']], [{ page: 'household' }, ['jointKeepers', 'dogsSoFar']],
    [{ page: 'dog', index: 0 }, ['name', 'breed', 'sex', 'bornOn']], [{ page: 'dog-intake', index: 0 }, ['keptSince', 'origin', 'dangerous']],
    [{ page: 'dog-relief', index: 0 }, ['claim']], [{ page: 'dog-evidence', index: 0 }, ['evidence']],
  ];
  const EVIDENCE: Where = { page: 'dog-evidence-files', index: 0 };

  async function withEvidence(at: Town): Promise<{ token: string; files: Uploader }> {
    const answers = dogTaxAnswers({ newDogs: [aDogWithClaim('guard-dog', { evidence: 'upload' })] });
    const { token } = await at.citizen().starts(DOG);
    for (const [where, keys] of PAGES) {
      const source = (where.index === undefined ? answers : (answers['newDogs'] as readonly Answers[])[0]!) as Answers;
      await savesPage(at, token, where, Object.fromEntries(keys.flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]!]]))));
    }
    return { token, files: new Uploader(at, token) };
  }

  it('is told by name and field until the page is saved by somebody who has read of it; the others stay', async () => {
    const down = await startFakeClamd();
    const port = Number(down.address.split(':')[1]);
    await down.close();
    const own = await townHall({ on: '2027-01-04', clamd: down.address });
    const { token, files } = await withEvidence(own.dueren);
    const good = await files.adds('gut.pdf', aPdf());
    const bad = await files.adds('böse ü.pdf', Buffer.concat([aPdf(), EICAR]));
    await savesPage(own.dueren, token, EVIDENCE, {});
    expect((await draftOf(own.dueren, token))!.refusedFiles).toEqual([]);

    const clamd = await startFakeClamd({ port });
    await own.sweep();
    const told = (await draftOf(own.dueren, token))!;
    expect(told.refusedFiles).toEqual([{ id: bad.file!.id, name: 'böse ü.pdf', path: 'newDogs.0.evidenceFiles' }]);
    expect((told.answers['newDogs'] as readonly Answers[])[0]!['evidenceFiles']).toEqual([good.file]);

    await savesPage(own.dueren, token, EVIDENCE, {});
    expect((await draftOf(own.dueren, token))!.refusedFiles).toHaveLength(1);
    await savesPage(own.dueren, token, KEEPER, anna, { told: [bad.file!.id] });
    expect((await draftOf(own.dueren, token))!.refusedFiles).toHaveLength(1);
    await savesPage(own.dueren, token, EVIDENCE, {}, { told: [bad.file!.id] });
    expect((await draftOf(own.dueren, token))!.refusedFiles).toEqual([]);
    expect(JSON.stringify(await own.look('SELECT to_jsonb(d) AS row FROM stadttor.draft d'))).not.toContain('böse');
    await clamd.close();
    await own.close();
  });

  it('at once is told at once and not a second time', async () => {
    const clamd = await startFakeClamd();
    const own = await townHall({ on: '2027-01-04', clamd: clamd.address });
    const { token, files } = await withEvidence(own.dueren);
    expect((await files.adds('böse.pdf', Buffer.concat([aPdf(), EICAR]))).issue).toMatchObject({ code: 'FILE_INFECTED' });
    expect((await draftOf(own.dueren, token))!.refusedFiles).toEqual([]);
    await clamd.close();
    await own.close();
  });
});

describe('a draft over a release that changes its form', () => {
  interface Release {
    service: { code: string; version: number; form: { pages: { id: string; fields: { key: string }[] }[] } };
  }

  it('goes on with the form that it began with, on every device, and is sent', async () => {
    const token = await town.citizen().fills(DOG, dogTaxAnswers());
    await savesPage(town, token, KEEPER, { givenName: 'Anna' }, { typed: { givenName: 'Anna', familyName: '' } });
    const { resume } = await keepsForLater(town, token, KEEPER);

    const { service } = hall.app.get<Release[]>(SERVICE_LIBRARY, { strict: false }).find((one) => one.service.code === DOG)!;
    const { version, form } = service;
    Object.assign(service, { version: version + 1, form: { ...form, pages: form.pages.filter(({ id }) => id !== 'household') } });
    try {
      expect(await hall.app.get(PublishLibrary, { strict: false }).execute()).toContain(DOG);
      const begun = await begins();
      expect((await draftOf(town, begun))!.pages.map(({ id }) => id)).not.toContain('household');
      const { token: second } = await resumes(town, resume!.link, resume!.accessCode);
      const draft = (await draftOf(town, second!))!;
      expect(draft.pages.map(({ id }) => id)).toContain('household');
      expect(draft).toMatchObject({ withdrawn: false, stoppedPage: 'keeper', typed: [{ page: 'keeper' }], answers: { dogsSoFar: 0 } });
      expect((await savesPage(town, second!, KEEPER, berta)).nextPage).toBe('contact');
      const { submission } = await town.citizen().sends(second!);
      expect(await hall.look('SELECT service_version FROM stadttor.case_file WHERE reference = $1', [submission!.reference])).toEqual([{ service_version: version }]);
    } finally {
      Object.assign(service, { version, form });
    }
  });
});

describe('a draft of a service that the town does not take online any more', () => {
  /** As the town says it, by `tenant apply`. */
  async function offers(offer: string): Promise<void> {
    const above = mkdtempSync(join(tmpdir(), 'stadttor-town-'));
    const folder = join(above, 'dueren');
    cpSync(join(__dirname, '../../tenants/dueren'), folder, { recursive: true });
    const file = join(folder, 'services.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(code: dog-tax-registration\n    offer: )online/, `$1${offer}`));
    const applied = await hall.app.get(ApplyTenant).execute(folder);
    rmSync(above, { recursive: true });
    expect(applied).toMatchObject({ ok: true });
  }

  /** As the next release would say it. */
  async function withdraws(versions: readonly number[] | undefined): Promise<void> {
    const { service } = hall.app.get<{ service: { code: string } }[]>(SERVICE_LIBRARY, { strict: false }).find((one) => one.service.code === DOG)!;
    Object.assign(service, { withdrawnVersions: versions });
  }

  it.each([
    ['the service', () => offers('not-online-yet'), () => offers('online')],
    ['this version of it', () => withdraws([2]), () => withdraws(undefined)],
  ] as const)('because of %s, is told of it, keeps its answers, and is not sent', async (_what, withdraw, back) => {
    const token = await town.citizen().fills(DOG, dogTaxAnswers());
    await withdraw();
    try {
      expect(await draftOf(town, token)).toMatchObject({ withdrawn: true, answers: { familyName: expect.any(String) } });
      expect((await savesPage(town, token, KEEPER, berta)).nextPage).toBe('contact');
      expect(await town.citizen().sends(token)).toMatchObject({ code: 'SERVICE_NOT_ONLINE' });
      const { resume } = await keepsForLater(town, token);
      expect((await resumes(town, resume!.link, resume!.accessCode)).token).toBeDefined();
    } finally {
      await back();
    }
    expect((await draftOf(town, token))!.withdrawn).toBe(false);
    expect((await town.citizen().sends(token)).submission).toBeDefined();
  });
});
