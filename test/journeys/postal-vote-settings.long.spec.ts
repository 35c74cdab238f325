import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplyTenant, describeMistake, TenantRegistry } from '#engines/tenancy';
import { voteAnswers } from '../../libs/services/postal-vote/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { acts, atHome, colleagueAt, decides, electionClerk, VOTE, votes } from '../support/votes.js';

const DUEREN = join(import.meta.dirname, '../../tenants/dueren');

describe('the elections of a town', () => {
  let hall: TownHall;
  let folder: string;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    folder = join(mkdtempSync(join(tmpdir(), 'stadttor-elections-')), 'dueren');
    cpSync(DUEREN, folder, { recursive: true });
  });

  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await hall.close();
  });

  /** Applies the folder with one change; answers what is wrong with it, in words. */
  async function applies(change: (yaml: string) => string): Promise<readonly string[]> {
    const path = join(folder, 'services.yaml');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const applied = await hall.app.get(ApplyTenant).execute(folder);
    await hall.app.get(TenantRegistry).refresh();
    return applied.ok ? [] : applied.error.map(describeMistake);
  }

  it.each([
    ['a day that does not exist', 'day: "2027-02-14"', 'day: "2027-02-30"', /elections\.0\.day.*an existing day in quotes/],
    ['a run-off before the election', 'runOff: "2027-02-28"', 'runOff: "2027-02-07"', /elections\.0\.runOff.*a day after the day of the election/],
    ['papers before applications', 'papersFrom: "2027-01-11"', 'papersFrom: "2026-01-11"', /elections\.0\.papersFrom.*from opensOn to the day/],
    ['an unknown kind', 'kind: mayor', 'kind: king', /elections\.0\.kind.*one of "federal", "european", "state", "municipal", "mayor"/],
    ['the same code twice', 'code: state-2027', 'code: mayor-2027', /elections\.1\.code.*a code of its own/],
    ['a word that it does not know', 'kind: mayor', 'kind: mayor\n              when: soon', /elections\.0\.when.*one of "code"/],
    ['an hour that is none', 'kind: mayor', 'kind: mayor\n              deadlines: { ordinary: { daysBefore: 2, until: "25:00" } }', /elections\.0\.deadlines\.ordinary.*until: "15:00"/],
    ['a name that is missing', 'name: Bürgermeisterwahl (Vorführung)', 'name: ""', /elections\.0\.name.*a name, as people read it/],
  ])('are refused with file, line and remedy for %s', async (_what, right, wrong, remedy) => {
    const mistakes = await applies((yaml) => yaml.replace(right, wrong));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/services\.yaml:\d+/);
    expect(mistakes[0]).toMatch(remedy);
  });

  it('may be none at all: then nothing can be begun, and the page says so', async () => {
    expect(await applies((yaml) => yaml.replace(/ {10}elections:\n(?: {12}.*\n)+/, '          elections: []\n'))).toEqual([]);
    const page = await hall.dueren.ask('{ service(code: "postal-vote") { startable windows { name } } }');
    expect(page).toEqual({ service: { startable: false, windows: [] } });
    await expect(hall.dueren.citizen().starts(VOTE)).rejects.toThrow('NOT_OPEN');
  });

  it('may ask for a second person before papers leave', async () => {
    expect(await applies((yaml) => yaml.replace('- code: postal-vote\n    offer: online\n', '- code: postal-vote\n    offer: online\n    fourEyes: { decisions: [send] }\n'))).toEqual([]);
    hall.turnTo('2027-01-11');
    const clerk = await electionClerk(hall.dueren);
    const [sent, handed] = [await votes(hall.dueren.citizen()), await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Bert' }))];
    await decides(clerk, sent.reference, 'send');
    await decides(clerk, handed.reference, 'hand-over');
    expect(await acts(clerk, 'completeCase', sent.reference)).toEqual({ code: 'SECOND_PERSON_NEEDED' });
    expect((await acts(clerk, 'completeCase', handed.reference)).case).toMatchObject({ state: 'CLOSED' });
    expect((await acts(await colleagueAt(hall.dueren), 'completeCase', sent.reference)).case).toMatchObject({ state: 'CLOSED' });
  });

  it('may have an hour of their own, against the law of the Land', async () => {
    expect(await applies((yaml) => yaml.replace('kind: mayor', 'kind: mayor\n              deadlines: { ordinary: { daysBefore: 1, until: "18:00" } }'))).toEqual([]);
    hall.turnTo('2027-02-13', 18 * 60);
    await votes(hall.dueren.citizen());
    hall.turnTo('2027-02-13', 18 * 60 + 1);
    await expect(votes(hall.dueren.citizen())).rejects.toThrow('Die Frist ist vorbei');
  });

  it('can be called off: who has begun before can not send it any more, and hears why', async () => {
    const lucja = hall.dueren.citizen();
    const token = await lucja.fills(VOTE, atHome(hall.dueren));
    expect(await applies((yaml) => yaml.replace('code: mayor-2027', 'code: mayor-2028').replace('day: "2027-02-14"', 'day: "2028-02-13"').replace('runOff: "2027-02-28"', 'runOff: "2028-02-27"'))).toEqual([]);
    const refused = await lucja.sends(token);
    expect(refused).toMatchObject({ __typename: expect.stringMatching(/StoppedPayload|ProblemFailure/) });
    expect(await hall.look('SELECT id FROM stadttor.case_file')).toEqual([]);
  });

  it('can be moved by new settings: what counts is the deadline of now, also for what was begun before', async () => {
    const lucja = hall.dueren.citizen();
    const token = await lucja.fills(VOTE, atHome(hall.dueren));
    expect(await applies((yaml) => yaml.replace('day: "2027-02-14"', 'day: "2027-01-17"').replace('runOff: "2027-02-28"', 'runOff: "2027-01-31"'))).toEqual([]);
    hall.turnTo('2027-01-15', 16 * 60 + 1);
    expect(await lucja.sends(token)).toMatchObject({ __typename: 'StoppedPayload', title: 'Die Frist ist vorbei', text: expect.stringContaining('Freitag, 15. Januar 2027, 16:00') });
  });
});
