import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '#sdk/form';
import { aDog, aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { draftOf } from '../support/drafts.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { readPdf } from '../support/pdf.js';
import { signedIn } from '../support/signed-in.js';
import type { Town } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const PAPERS = 'papers { kind title path }';

interface Sent {
  readonly token: string;
  readonly reference: string;
  readonly accessCode: string;
}

interface Paper {
  readonly kind: string;
  readonly path: string;
}

let login: TestLogin;
let hall: TownHall;
let town: Town;
beforeAll(async () => {
  login = await startLogin();
  hall = await townHall({ on: '2027-01-04', issuer: login.issuer });
  town = hall.dueren;
});
afterAll(async () => {
  await hall.close();
  await login.close();
});

async function sends(answers: Answers, at: Town = town, service = DOG): Promise<Sent> {
  const token = await at.citizen().fills(service, answers);
  const { submission } = await at.citizen().sends(token);
  return { token, reference: submission!.reference, accessCode: submission!.accessCode };
}

const copyPathOf = async ({ token }: Sent, at: Town = town): Promise<string> => (await draftOf(at, token))!.submitted!.copyPath!;

async function papersOf(reference: string, accessCode: string, at: Town = town): Promise<readonly Paper[] | undefined> {
  const { caseStatus } = await at.ask<{ caseStatus: { papers: Paper[] } | null }>(`query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { ${PAPERS} } }`, { r: reference, c: accessCode });
  return caseStatus?.papers;
}

const read = async (path: string, at: Town = town) => readPdf((await at.get(path)).body);

/** The letters of the standard that Unicode has no single character for, in names of a bearable length. */
function everySequence(): string[] {
  const oracles = process.env['STADTTOR_ORACLES'];
  if (oracles === undefined) return [];
  const xml = readFileSync(join(oracles, 'din-91379/latinchars.xml'), 'utf8');
  const sequences = [...xml.matchAll(/<sequence\b[^>]*group="bll"[^>]*>\s*<cp>([0-9A-F ]+)<\/cp>/g)].map(([, points]) => String.fromCodePoint(...points!.split(' ').map((point) => Number.parseInt(point, 16))));
  expect(sequences.length).toBeGreaterThan(100);
  const size = 30;
  return Array.from({ length: Math.ceil(sequences.length / size) }, (_, at) => sequences.slice(at * size, (at + 1) * size).join(''));
}

/**
 * Without blanks, for the reader takes the gap between a letter and its mark for one; and each such letter once, for the paper says a
 * letter again whose mark is drawn at another height.
 */
const once = (text: string): string => text.replaceAll(/\s/g, '').replaceAll(/([^\p{M}]\p{M}+)(?:\1(?!\p{M}))+/gu, '$1');

describe('the copy of what was sent', () => {
  it('says everything as it stood before sending: pages, groups, files, declarations, number, moment and office', async () => {
    const dogs = [aDogWithClaim('assistance-dog', { name: 'Waldi', evidence: 'upload' }), aDog({ name: 'Bella' })];
    const sent = await sends(dogTaxAnswers({ newDogs: dogs }));
    const answer = await town.get(await copyPathOf(sent));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining(`attachment; filename="Kopie-${sent.reference}.pdf"`),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const copy = await readPdf(answer.body);
    expect(copy).toMatchObject({ tagged: true, language: 'de', title: `Kopie Ihrer Angaben: Hund anmelden, Vorgangsnummer ${sent.reference}` });
    expect(copy.text).toContain('am 4. Januar 2027 um 9:00 Uhr');
    for (const words of [sent.reference, 'Amt für Finanzen, Steuern und Abgaben', 'Waldi', 'Bella', 'Nachweis.pdf']) expect(copy.text).toContain(words);
    expect(copy.text).not.toContain(sent.accessCode);

    const desk = await town.caseWorker('dueren-tax-1');
    const { id } = await desk.finds(sent.reference);
    const { case: seen } = await desk.ask<{ case: { summary: { title: string; rows: { label: string; value: string }[] }[] } }>('query ($id: ID!) { case(id: $id) { summary { title rows { label value } } } }', { id });
    expect(copy.headings.slice(1, -1).map(({ text }) => text)).toEqual(seen.summary.map(({ title }) => title));
    expect(copy.tables.map(({ rows }) => rows)).toEqual(seen.summary.map(({ rows }) => rows.map(({ label, value }) => [label, value])));
    expect(copy.headings.at(-1)!.text).toBe('Das haben Sie erklärt');
    for (const declared of ['vollständig', 'sich etwas ändert']) expect(copy.text).toContain(declared);
  });

  it('is made of the words of that day, whatever becomes of the answers afterwards', async () => {
    const sent = await sends(dogTaxAnswers({ familyName: 'Weidenbach' }));
    const before = await town.get(await copyPathOf(sent));
    await hall.look(`UPDATE stadttor.case_file SET answers_sealed = (SELECT answers_sealed FROM stadttor.case_file WHERE reference <> $1 LIMIT 1) WHERE reference = $1`, [sent.reference]);
    expect((await town.get(await copyPathOf(sent))).body.equals(before.body)).toBe(true);
  });

  it('prints every name of DIN 91379, composed, from the form to the paper', async () => {
    for (const name of ['Ḫasan Čapek', 'Nguyễn Thị Ánh Tuyết', 'Łukasz Žižek-Đorđević', 'Ștefan Țăran', 'A̋nna C̄elik K͟hān', ...everySequence()]) {
      const sent = await sends(dogTaxAnswers({ familyName: name.normalize('NFC') }));
      const { text } = await read(await copyPathOf(sent));
      expect(once(text)).toContain(once(name.normalize('NFC')));
      expect(text).not.toContain('\u{fffd}');
    }
  });

  it('says "Antrag" nowhere wrongly: an application of another kind has one, too', async () => {
    const sent = await sends(parkingAnswers(), town, 'resident-parking-permit');
    const { headings } = await read(await copyPathOf(sent));
    expect(headings[0]!.text).toMatch(/^Kopie Ihrer Angaben: /);
  });

  it('lies in no table and on no disk as readable words', async () => {
    const sent = await sends(dogTaxAnswers({ familyName: 'Zwitscherich' }));
    await town.get(await copyPathOf(sent));
    const rows = await hall.look('SELECT to_jsonb(c) AS row FROM stadttor.case_copy c');
    expect(JSON.stringify(rows).replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1'))).not.toContain('Zwitscherich');
    expect(await hall.look(`SELECT 1 FROM stadttor.document WHERE file_name LIKE 'Kopie%'`)).toEqual([]);
  });
});

describe('who gets the copy', () => {
  let sent: Sent;
  beforeAll(async () => {
    sent = await sends(dogTaxAnswers());
  });

  it('whoever shows number and code, for a quarter of an hour; nobody with the number alone', async () => {
    expect(await papersOf(sent.reference, '0000-0000-0000')).toBeUndefined();
    const [paper] = (await papersOf(sent.reference, sent.accessCode))!;
    expect(paper!.kind).toBe('COPY');
    expect((await town.get(paper!.path)).status).toBe(200);
    const [, , , id, key] = paper!.path.split('/');
    const foreign = (await copyPathOf(await sends(dogTaxAnswers()))).split('/').at(-1)!;
    for (const path of [`/files/copies/${id}/${key!.slice(0, -2)}AA`, `/files/copies/${id}/${foreign}`, `/files/copies/${sent.reference}/${key}`, `/files/permits/${id}/${key}`]) expect([path, (await town.get(path)).status]).toEqual([path, 404]);
    expect((await hall.dillingen.get(paper!.path)).status).toBe(404);
    hall.turnTo('2027-01-04', 560);
    expect((await town.get(paper!.path)).status).toBe(404);
    hall.turnTo('2027-01-04');
  });

  it('whoever sent it while signed in, from their account', async () => {
    const { browser, citizen } = await signedIn(hall, login, 'citizen-low');
    const own = await citizen.submits(DOG, dogTaxAnswers());
    const query = `query ($r: String!) { ownCase(reference: $r) { ${PAPERS} } }`;
    const { ownCase } = await browser.ask<{ ownCase: { papers: Paper[] } }>(query, { r: own.reference });
    expect((await town.get(ownCase.papers[0]!.path)).status).toBe(200);
    const other = await signedIn(hall, login, 'citizen-high');
    expect(await other.browser.ask(query, { r: own.reference })).toEqual({ ownCase: null });
  });

  it('the desk of the department, noted in the audit trail; no other department, no auditor of another, no other town', async () => {
    const clerk = await town.caseWorker('dueren-tax-1');
    const { id } = await clerk.finds(sent.reference);
    const { case: seen } = await clerk.ask<{ case: { copyPath: string } }>('query ($id: ID!) { case(id: $id) { copyPath } }', { id });
    expect(seen.copyPath).toBe(`/amt/files/cases/${id}/copy.pdf`);
    const answer = await town.get(seen.copyPath, { cookie: clerk.cookie });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^inline/);
    expect(await hall.look(`SELECT 1 FROM stadttor.audit_event WHERE action = 'case.copy-read' AND object_id = $1`, [id])).toHaveLength(1);

    const [traffic, neighbour] = [await town.caseWorker('dueren-traffic-1'), await hall.dillingen.caseWorker()];
    expect((await town.get(seen.copyPath, { cookie: traffic.cookie })).status).toBe(404);
    expect((await hall.dillingen.get(seen.copyPath, { cookie: neighbour.cookie })).status).toBe(404);
    expect((await town.get(seen.copyPath)).status).toBe(404);
    expect(await hall.look(`SELECT 1 FROM stadttor.audit_event WHERE action = 'case.copy-read' AND object_id = $1`, [id])).toHaveLength(1);
  });
});

describe('the day on which the town wants to have answered', () => {
  it('counts working days of its Land from the day of receipt', async () => {
    hall.turnTo('2027-05-24');
    expect((await town.citizen().submits(DOG, dogTaxAnswers())).expectedOn).toBe('2027-06-08');
    hall.turnTo('2027-01-04');
  });
});
