import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { ClientRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { listenForHealth } from '#platform/http';
import { SCANNER } from '#platform/scanner';
import type { VirusScanner } from '#platform/scanner';
import type { Answers, JsonValue } from '#sdk/form';
import { aPdf, aPhoto, aPng, REFUSED } from '../../libs/engines/forms/testing/index.js';
import { aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { EICAR, startFakeClamd } from '../../libs/platform/scanner/testing/index.js';
import type { FakeClamd } from '../../libs/platform/scanner/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { DOG_EVIDENCE, Uploader } from '../support/uploader.js';

const answers = dogTaxAnswers({ newDogs: [aDogWithClaim('guard-dog', { evidence: 'upload' })] });

const CASE_FILES = 'query ($id: ID!) { case(id: $id) { files { id name size state path answerPath } } }';

describe('evidence for a dog', () => {
  let clamd: FakeClamd;
  let hall: TownHall;

  beforeAll(async () => {
    clamd = await startFakeClamd();
    hall = await townHall({ on: '2027-01-04', clamd: clamd.address });
  });
  afterAll(async () => {
    await hall.close();
    await clamd.close();
  });

  /** A draft that is filled in but for the files. */
  async function draft(own: Answers = answers): Promise<{ token: string; files: Uploader }> {
    const citizen = hall.dueren.citizen();
    const { token } = await citizen.starts('dog-tax-registration');
    for (const [page, index] of [['keeper'], ['contact'], ['household'], ['dog', 0], ['dog-intake', 0], ['dog-relief', 0], ['dog-evidence', 0]] as const) {
      const saved = await citizen.savesPage(token, page, pick(own, page, index), index);
      if (saved.__typename !== 'SaveDraftPagePayload') throw new Error(JSON.stringify(saved));
    }
    return { token, files: new Uploader(hall.dueren, token) };
  }

  const stored = (): number => readdirSync(join(hall.environment.DATA_DIR, 'files'), { recursive: true }).filter((name) => String(name).includes('/')).length;

  const filesOf = (token: string) => hall.dueren.citizen().draft<{ answers: { newDogs: { evidenceFiles?: JsonValue }[] }; files: { id: string; state: string }[] }>(token, 'answers files { id state }');

  it('is uploaded, looked at, sent, and seen by the desk and nobody else', async () => {
    const { token, files } = await draft();
    const photo = await aPhoto();
    const added = await files.adds('Lageplan (Foto).jpg', photo);
    expect(added).toMatchObject({ status: 201, file: { name: 'Lageplan (Foto).jpg', kind: 'jpeg' } });
    const pdf = await files.adds('Bescheid.pdf', aPdf());
    expect((await filesOf(token)).files.map(({ state }) => state)).toEqual(['CLEAN', 'CLEAN']);

    const own = await files.looksAt(added.file!.id);
    expect(own.status).toBe(200);
    expect(own.bytes.includes('taken at home')).toBe(false);
    expect(own.headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; filename="Lageplan__Foto_\.jpg"/),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });

    expect((await hall.dueren.citizen().sends(token)).submission).toBeDefined();
    expect((await files.looksAt(added.file!.id)).status).toBe(404);
    await deskSees(token, [added.file!.id, pdf.file!.id]);
  });

  async function deskSees(token: string, ids: readonly string[]): Promise<void> {
    const { submitted } = await hall.dueren.citizen().draft<{ submitted: { reference: string } }>(token, 'submitted { reference }');
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const { id } = await clerk.finds(submitted.reference);
    const seen = await hall.dueren.ask<{ case: { files: { id: string; path: string; answerPath: string; state: string }[] } }>(CASE_FILES, { id }, { staff: true, cookie: clerk.cookie });
    expect(seen.case.files.map(({ id: file, state, answerPath }) => [file, state, answerPath])).toEqual(ids.map((file) => [file, 'CLEAN', 'newDogs.0.evidenceFiles']));
    const path = seen.case.files[0]!.path;
    expect((await hall.dueren.get(path, { cookie: clerk.cookie })).status).toBe(200);
    expect((await hall.dueren.get(path)).status).toBe(404);
    const stranger = await hall.dillingen.caseWorker('dillingen-tax-1');
    expect((await hall.dillingen.get(path, { cookie: stranger.cookie })).status).toBe(404);
    expect(await hall.look(`SELECT action FROM stadttor.audit_event WHERE action = 'upload.read' AND object_id = $1`, [ids[0]])).toHaveLength(1);
  }

  it('is scanned by a daemon whose state the health page tells', async () => {
    const health = await listenForHealth(0, async () => [], {}, async () => ({ virusScanner: await hall.app.get<VirusScanner>(SCANNER).state() }));
    const answer = await fetch(`http://127.0.0.1:${(health.address() as AddressInfo).port}/health/ready`);
    expect(await answer.json()).toEqual({ ready: true, missing: [], virusScanner: 'ready' });
    health.close();
  });

  it('lies sealed on the disk and nameless in the database', async () => {
    const { files } = await draft();
    const { file } = await files.adds('Schwerbehindertenausweis.pdf', aPdf('geheim'));
    const [row] = await hall.look<{ storage_key: string; text: string }>('SELECT storage_key, upload::text AS text FROM stadttor.upload WHERE id = $1', [file!.id]);
    expect(row!.text).not.toContain('Schwerbehindert');
    expect(readFileSync(join(hall.environment.DATA_DIR, 'files', row!.storage_key)).includes('geheim')).toBe(false);
  });

  it('is refused with a code when it is nothing that a clerk could open', async () => {
    const { token, files } = await draft();
    for (const [name, bytes] of Object.entries(REFUSED)) {
      expect(await files.adds(name, bytes)).toEqual({ status: 422, error: 'FILE_REFUSED', issue: { code: 'FILE_KIND', params: { file: name, kinds: ['pdf', 'jpeg', 'png'] } } });
    }
    expect(await files.adds('riesig.pdf', Buffer.concat([aPdf(), Buffer.alloc(10_000_000)]))).toMatchObject({ issue: { code: 'FILE_TOO_LARGE', params: { limit: 10 } } });
    expect((await filesOf(token)).files).toEqual([]);
  });

  it('is deleted at once when the scanner finds something, and nothing else is lost', async () => {
    const { token, files } = await draft();
    const { file } = await files.adds('gut.pdf', aPdf());
    const before = stored();
    const infected = await files.adds('böse.pdf', Buffer.concat([aPdf(), EICAR]));
    expect(infected).toEqual({ status: 422, error: 'FILE_REFUSED', issue: { code: 'FILE_INFECTED', params: { file: 'böse.pdf' } } });
    expect(stored()).toBe(before);
    expect((await filesOf(token)).files).toEqual([{ id: file!.id, state: 'CLEAN' }]);
    expect((await hall.dueren.citizen().sends(token)).submission).toBeDefined();
  });

  it('is one file when it is sent twice, and no more than the field takes', async () => {
    const { files } = await draft();
    const pdf = aPdf();
    const [first, again] = [await files.adds('a.pdf', pdf), await files.adds('a.pdf', pdf)];
    expect(again.file!.id).toBe(first.file!.id);
    for (const name of ['b', 'c', 'd', 'e']) expect((await files.adds(`${name}.pdf`, aPdf(name))).status).toBe(201);
    expect(await files.adds('f.pdf', aPdf('f'))).toMatchObject({ status: 422, issue: { code: 'TOO_MANY', params: { limit: 5 } } });
  });

  it('is never more than the field takes, though ten arrive at once', async () => {
    const { token, files } = await draft();
    const sent = await Promise.all(Array.from({ length: 10 }, (_, at) => files.adds(`${at}.pdf`, aPdf(String(at)))));
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(5);
    const { files: kept, answers: given } = await filesOf(token);
    expect(kept).toHaveLength(5);
    expect(given.newDogs[0]!.evidenceFiles).toHaveLength(5);
  });

  it('is taken out again, and goes with the dog that it belongs to', async () => {
    const { token, files } = await draft();
    const [one, two] = [await files.adds('1.pdf', aPdf('1')), await files.adds('2.pdf', aPdf('2'))];
    const before = stored();
    expect(await files.removes(one.file!.id)).toBe(204);
    expect(await files.removes(one.file!.id)).toBe(204);
    expect((await files.looksAt(one.file!.id)).status).toBe(404);
    await hall.sweep();
    expect(stored()).toBe(before - 1);

    await hall.dueren.ask('mutation ($input: SaveDraftPageInput!) { saveDraftPage(input: $input) { __typename } }', { input: { token, page: 'dog', index: 0, answers: {}, remove: true } });
    await hall.sweep();
    expect(stored()).toBe(before - 2);
    expect((await files.looksAt(two.file!.id)).status).toBe(404);
  });

  it('goes with the draft after thirty days', async () => {
    const { files } = await draft();
    const { file } = await files.adds('alt.pdf', aPdf('alt'));
    hall.turnTo('2027-02-05');
    await hall.sweep();
    expect(await hall.look('SELECT 1 FROM stadttor.upload WHERE id = $1', [file!.id])).toEqual([]);
    hall.turnTo('2027-01-04');
  });

  it('can not be smuggled in with a page, and is not lost by saving one', async () => {
    const { token, files } = await draft();
    const { file } = await files.adds('a.pdf', aPdf());
    const citizen = hall.dueren.citizen();
    const smuggled = await citizen.savesPage(token, 'dog-evidence-files', { evidenceFiles: [{ ...file!, id: crypto.randomUUID() }] }, 0);
    expect(smuggled.fields).toEqual([{ path: 'newDogs.0.evidenceFiles', code: 'UNDECLARED' }]);
    expect((await citizen.savesPage(token, 'dog-evidence-files', {}, 0)).__typename).toBe('SaveDraftPagePayload');
    expect((await filesOf(token)).answers.newDogs[0]!.evidenceFiles).toEqual([file]);
  });

  it('is asked for when upload was chosen', async () => {
    const { token } = await draft();
    const saved = await hall.dueren.citizen().savesPage(token, 'dog-evidence-files', {}, 0);
    expect(saved.fields).toEqual([{ path: 'newDogs.0.evidenceFiles', code: 'REQUIRED' }]);
    expect((await hall.dueren.citizen().sends(token)).code).toBe('INCOMPLETE');
  });

  it.each([
    ['another page', { ...DOG_EVIDENCE, page: 'keeper' }],
    ['a field that takes no files', { page: 'dog', field: 'name', index: 0 }],
    ['a dog that is not there', { ...DOG_EVIDENCE, index: 7 }],
    ['no dog at all', { ...DOG_EVIDENCE, index: Number.NaN }],
  ])('does not go to %s', async (_where, target) => {
    const { files } = await draft();
    expect(await files.adds('a.pdf', aPdf(), target)).toEqual({ status: 404, error: 'NOT_FOUND' });
  });

  it('belongs to whoever holds the draft, in its own town', async () => {
    const [mine, other] = [await draft(), await draft()];
    const { file } = await mine.files.adds('a.pdf', aPdf());
    const strangers = [other.files, new Uploader(hall.dueren, 'x'.repeat(43)), new Uploader(hall.dillingen, mine.token)];
    for (const stranger of strangers) expect((await stranger.looksAt(file!.id)).status).toBe(404);
    expect(await new Uploader(hall.dillingen, mine.token).adds('b.pdf', aPdf('b'))).toEqual({ status: 404, error: 'NOT_FOUND' });
    expect(await new Uploader(hall.dillingen, mine.token).removes(file!.id)).toBe(404);
    expect(await other.files.removes(file!.id)).toBe(204);
    expect((await mine.files.looksAt(file!.id)).status).toBe(200);
  });

  it('holds no connection of the database while it is on its way, and leaves nothing behind when it breaks off', async () => {
    const { token, files } = await draft();
    await hall.app.listen(0, '127.0.0.1');
    const before = stored();
    const slow = await slowUpload(token);
    slow.write(aPdf().subarray(0, 40));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const idle = await hall.look(`SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`);
    expect(idle).toEqual([]);
    slow.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([stored(), (await filesOf(token)).files]).toEqual([before, []]);
    expect((await files.adds('heil.pdf', aPdf())).status).toBe(201);
  });

  async function slowUpload(token: string): Promise<ClientRequest> {
    const { port } = hall.app.getHttpServer().address() as AddressInfo;
    const headers = { host: `${hall.dueren.host}:8080`, origin: hall.dueren.origin, 'x-draft-token': token, 'x-file-name': 'a.pdf', 'content-type': 'application/octet-stream', 'content-length': 10_000 };
    const path = '/files/uploads?page=dog-evidence-files&field=evidenceFiles&index=0';
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers }).on('error', () => undefined);
    sent.flushHeaders();
    return sent;
  }

  it('comes as a stream or not at all', async () => {
    const { token } = await draft();
    const headers = { host: `${hall.dueren.host}:8080`, origin: hall.dueren.origin, 'x-draft-token': token, 'content-type': 'application/json' };
    const answer = await hall.app.inject({ method: 'POST', url: '/files/uploads?page=dog-evidence-files&field=evidenceFiles&index=0', headers, payload: '{}' });
    expect(answer.statusCode).toBe(415);
    const foreign = await hall.app.inject({ method: 'POST', url: '/files/uploads', headers: { ...headers, origin: 'http://evil.example' }, payload: '{}' });
    expect(foreign.statusCode).toBe(403);
  });
});

describe('evidence while the scanner does not answer', () => {
  it('waits in quarantine: nobody opens it; it may be sent, and is looked at later', async () => {
    const first = await startFakeClamd();
    const port = Number(first.address.split(':')[1]);
    await first.close();
    const hall = await townHall({ on: '2027-01-04', clamd: first.address });
    const citizen = hall.dueren.citizen();
    const { token } = await citizen.starts('dog-tax-registration');
    for (const [page, index] of [['keeper'], ['contact'], ['household'], ['dog', 0], ['dog-intake', 0], ['dog-relief', 0], ['dog-evidence', 0]] as const) {
      await citizen.savesPage(token, page, pick(answers, page, index), index);
    }
    const files = new Uploader(hall.dueren, token);
    const [good, bad] = [await files.adds('gut.png', await aPng()), await files.adds('böse.pdf', Buffer.concat([aPdf(), EICAR]))];
    expect([good.status, bad.status]).toEqual([201, 201]);
    expect((await files.looksAt(good.file!.id)).status).toBe(404);
    expect((await citizen.sends(token)).submission).toBeDefined();
    await hall.sweep();
    expect(await states(hall)).toEqual(['quarantined', 'quarantined']);

    const clamd = await startFakeClamd({ port });
    await hall.sweep();
    expect(await states(hall)).toEqual(['clean', 'refused']);
    await clamd.close();
    await hall.close();
  });
});

describe('a draft of version 1', () => {
  it('keeps its form without upload, is sent, and its case is read as it was', async () => {
    const hall = await townHall({ on: '2027-01-04' });
    await publishVersion1(hall);
    const citizen = hall.dueren.citizen();
    const { token } = await citizen.starts('dog-tax-registration');
    await hall.look(`UPDATE stadttor.draft SET service_version = 1 WHERE tenant_id = $1`, [hall.dueren.tenant.id]);

    const { form } = await citizen.draft<{ form: { pages: { id: string }[] } }>(token, 'form');
    expect(form.pages.map(({ id }) => id)).not.toContain('dog-evidence-files');
    for (const [page, index] of [['keeper'], ['contact'], ['household'], ['dog', 0], ['dog-intake', 0], ['dog-relief', 0]] as const) {
      await citizen.savesPage(token, page, pick(answers, page, index), index);
    }
    expect((await citizen.savesPage(token, 'dog-evidence', { evidence: 'upload' }, 0)).fields).toEqual([{ path: 'newDogs.0.evidence', code: 'OPTION' }]);
    expect((await citizen.savesPage(token, 'dog-evidence', { evidence: 'by-post' }, 0)).nextPage).toBeNull();
    const { submission } = await citizen.sends(token);

    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const seen = await clerk.finds(submission!.reference);
    expect(await hall.look('SELECT service_version FROM stadttor.case_file WHERE id = $1', [seen.id])).toEqual([{ service_version: 1 }]);
    await clerk.assesses(submission!.reference);
    await hall.close();
  });
});

/** As the release before published it: the content of version 2 without what was added. */
async function publishVersion1(hall: TownHall): Promise<void> {
  const [row] = await hall.look<{ content: { service: { version: number; form: { pages: { id: string; fields: { key: string; options?: string[] }[] }[] } } } }>(
    `SELECT content FROM platform.service_version WHERE code = 'dog-tax-registration' AND version = 2`,
  );
  const { service } = row!.content;
  service.version = 1;
  service.form.pages = service.form.pages.filter(({ id }) => id !== 'dog-evidence-files');
  const evidence = service.form.pages.find(({ id }) => id === 'dog-evidence')!.fields.find(({ key }) => key === 'evidence')!;
  evidence.options = evidence.options!.filter((option) => option !== 'upload');
  await hall.look(`INSERT INTO platform.service_version (code, version, content, content_hash, published_at) VALUES ('dog-tax-registration', 1, $1, 'x', now())`, [JSON.stringify(row!.content)]);
}

const states = async (hall: TownHall): Promise<string[]> => (await hall.look<{ state: string }>('SELECT state FROM stadttor.upload ORDER BY id')).map(({ state }) => state);

const KEYS: Readonly<Record<string, readonly string[]>> = {
  keeper: ['givenName', 'familyName', 'bornOn'],
  contact: ['address', 'email'],
  household: ['jointKeepers', 'dogsSoFar'],
  dog: ['name', 'breed', 'sex', 'bornOn'],
  'dog-intake': ['keptSince', 'origin', 'dangerous'],
  'dog-relief': ['claim'],
  'dog-evidence': ['evidence'],
};

function pick(from: Answers, page: string, index?: number): Answers {
  const source = index === undefined ? from : (from['newDogs'] as readonly Answers[])[index]!;
  return Object.fromEntries(KEYS[page]!.flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]!]])));
}
