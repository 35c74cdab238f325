import { elsewhere, illAnswers, lostAnswers, voteAnswers } from '../../libs/services/postal-vote/testing/index.js';
import { readPdf } from '../support/pdf.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { acts, atHome, decides, electionClerk, lookAlikes, VOTE, votes } from '../support/votes.js';

const textOf = async (pdf: Buffer): Promise<string> => (await readPdf(pdf)).text;

/** The same story in three Länder, each with days and hours of its own. */
const TOWNS = [
  { code: 'dueren', papersFrom: '2027-01-11', expectedOn: '2027-01-13', lastDay: '2027-02-12', electionDay: '2027-02-14' },
  { code: 'eschwege', papersFrom: '2027-01-04', expectedOn: '2027-01-06', lastDay: '2027-01-29', electionDay: '2027-01-31' },
  { code: 'frohburg', papersFrom: '2026-10-05', expectedOn: '2027-01-06', lastDay: '2027-03-05', electionDay: '2027-03-07' },
] as const;

/** Not before the story has begun. */
const later = (day: string): string => (day > '2027-01-04' ? day : '2027-01-04');

describe.each(TOWNS)('a postal vote in $code', ({ code, papersFrom, expectedOn, lastDay, electionDay }) => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  it('is asked for without account, mail or card, checked, released with one click, sent', async () => {
    const town = hall.town(code);
    const lucja = town.citizen();
    const clerk = await electionClerk(town);
    const vote = await votes(lucja);
    expect(vote.expectedOn).toBe(expectedOn);
    expect(await lucja.status(vote.reference, vote.accessCode)).toMatchObject({ state: 'RECEIVED', whoMoves: 'OFFICE' });

    hall.turnTo(later(papersFrom));
    expect(await acts(clerk, 'releaseCase', vote.reference)).toMatchObject({ case: { state: 'CLOSED', notice: null, assessment: { total: { cents: 0 }, dues: [] } } });
    const status = await lucja.status(vote.reference, vote.accessCode);
    expect(status).toMatchObject({ state: 'CLOSED', whoMoves: 'NOBODY', nextStep: expect.stringContaining('nach fünf Tagen') });
    expect(status!.timeline.at(-1)).toEqual({ title: 'Unterlagen verschickt', done: true });
    await hall.settle();
    expect(town.mails()).toEqual([]);
    expect(town.letters()).toEqual([]);
  });

  it('is picked up by another person with a power of attorney, and the applicant is told by mail', async () => {
    const town = hall.town(code);
    const clerk = await electionClerk(town);
    const lucja = town.citizen();
    const collected = { delivery: 'collected-by-somebody', collectorGivenName: 'Bert', collectorFamilyName: 'Weidenbach', collectorDeclared: true, email: 'lucja@post.example' };
    const vote = await votes(lucja, voteAnswers(collected));
    hall.turnTo('2027-01-19');
    expect((await clerk.finds(vote.reference)).rulingsDue[0]!.suggested).toBeNull();
    expect(await acts(clerk, 'releaseCase', vote.reference)).toEqual({ code: 'WRONG_STATE' });
    const decided = await decides(clerk, vote.reference, 'hand-over');
    expect(decided).toMatchObject({ state: 'ASSESSED', assessment: { previewPath: null } });
    expect(await acts(clerk, 'issueNotice', vote.reference)).toEqual({ code: 'WRONG_STATE' });
    expect(await acts(clerk, 'completeCase', vote.reference)).toMatchObject({ case: { state: 'CLOSED' } });
    expect((await lucja.status(vote.reference, vote.accessCode))!.timeline.at(-1)).toEqual({ title: 'Unterlagen ausgegeben', done: true });
    await hall.settle();
    const mails = town.mails();
    expect(mails).toHaveLength(2);
    expect(mails.join()).not.toContain('drucken am Ende Ihren Ausweis');
    expect(mails.filter((mail) => mail.includes('Subject: Unterlagen ausgegeben'))).toHaveLength(1);
  });

  it('is refused with reasons and the objection of electoral law, by letter', async () => {
    const town = hall.town(code);
    const clerk = await electionClerk(town);
    const lucja = town.citizen();
    const vote = await votes(lucja);
    await decides(clerk, vote.reference, 'refuse');
    expect(await acts(clerk, 'completeCase', vote.reference)).toEqual({ code: 'WRONG_STATE' });
    const issued = (await acts(clerk, 'issueNotice', vote.reference)).case!;
    expect(issued).toMatchObject({ state: 'ANSWERED', notice: { paymentReference: null } });
    await clerk.dispatches([issued.notice!.letter.id], '2027-01-04');
    await hall.settle();
    expect(await clerk.opens(issued.id)).toMatchObject({ state: 'CLOSED', notice: { servedOn: '2027-01-08', remedyEndsOn: null } });
    const [letter] = town.letters();
    const words = await textOf(letter!.pdf);
    expect(letter!.subject).toBe('Ablehnung: Wahlschein');
    expect(words).toContain('nicht in unserem Wählerverzeichnis');
    expect(words).toContain('Einspruch');
    expect(words).not.toMatch(/Klage|Widerspruch|innerhalb eines Monats|Zusammen/);
    expect(await lucja.status(vote.reference, vote.accessCode)).toMatchObject({ state: 'CLOSED', nextStep: 'Sie müssen nichts tun.' });
  });

  it('is still possible for somebody who falls ill after the deadline, until 15:00 on the day itself', async () => {
    const town = hall.town(code);
    const clerk = await electionClerk(town);
    const lucja = town.citizen();
    hall.turnTo(lastDay, 12 * 60);
    const { token } = await lucja.starts(VOTE);
    const early = await lucja.savesPage(token, 'election', { election: 'mayor-2027', request: 'illness' });
    expect(early).toMatchObject({ __typename: 'StoppedPayload', title: 'Die normale Frist läuft noch' });

    hall.turnTo(electionDay, 15 * 60);
    const vote = await votes(lucja, illAnswers());
    const seen = await clerk.finds(vote.reference);
    expect(seen.rulingsDue[0]!.suggested).toBeNull();
    await decides(clerk, vote.reference, 'hand-over');
    expect(await acts(clerk, 'completeCase', vote.reference)).toMatchObject({ case: { state: 'CLOSED' } });

    hall.turnTo(electionDay, 15 * 60 + 1);
    await expect(votes(lucja, illAnswers())).rejects.toThrow('NOT_OPEN');
  });

  it('can be had anew when papers are lost, once some have been sent; the desk sees the first application', async () => {
    const town = hall.town(code);
    const clerk = await electionClerk(town);
    const lucja = town.citizen();
    const first = await votes(lucja);
    if (papersFrom > '2027-01-04') await expect(votes(lucja, lostAnswers())).rejects.toThrow('Es sind noch keine Unterlagen verschickt');

    hall.turnTo(later(papersFrom));
    await acts(clerk, 'releaseCase', first.reference);
    const second = await votes(lucja, lostAnswers());
    const seen = await clerk.finds(second.reference);
    expect(await lookAlikes(clerk, seen.id)).toMatchObject([{ reference: first.reference }]);
    expect(await acts(clerk, 'releaseCase', second.reference)).toEqual({ code: 'WRONG_STATE' });
    await decides(clerk, second.reference, 'send');
    expect(await acts(clerk, 'completeCase', second.reference)).toMatchObject({ case: { state: 'CLOSED' } });
  });

  it('is for another person only with their power of attorney, which the desk can open', async () => {
    const town = hall.town(code);
    const clerk = await electionClerk(town);
    const bert = town.citizen();
    const { token } = await bert.starts(VOTE);
    await bert.savesPage(token, 'election', { election: 'mayor-2027', request: 'papers' });
    await bert.savesPage(token, 'applicant', { applicant: 'somebody-else' });
    expect(await bert.savesPage(token, 'proxy', { proxyGivenName: 'Bert', proxyFamilyName: 'Weidenbach' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'powerOfAttorney', code: 'REQUIRED' }] });

    const vote = await votes(bert, voteAnswers({ applicant: 'somebody-else', proxyGivenName: 'Bert', proxyFamilyName: 'Weidenbach' }));
    const seen = await clerk.finds(vote.reference);
    expect(seen.applicant).toBe('Łucja Anna Weidenbach');
    expect(seen.rulingsDue[0]!.suggested).toBeNull();
    const { case: withFiles } = await clerk.ask<{ case: { files: { path: string; answerPath: string }[] } }>('query ($id: ID!) { case(id: $id) { files { path answerPath } } }', { id: seen.id });
    expect(withFiles.files).toMatchObject([{ answerPath: 'powerOfAttorney' }]);
    expect((await town.get(withFiles.files[0]!.path, { cookie: clerk.cookie })).status).toBe(200);
    expect((await town.get(withFiles.files[0]!.path)).status).toBe(404);
  });
});

describe('papers', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  it.each([['dueren', '2027-01-10', '2027-01-11'], ['eschwege', '2027-01-03', '2027-01-04']])('leave nothing of the house before the nominations are admitted, in %s', async (code, before, papersFrom) => {
    const town = hall.town(code);
    const clerk = await electionClerk(town);
    hall.turnTo(before, 24 * 60 - 1);
    const vote = await votes(town.citizen());
    expect(await acts(clerk, 'releaseCase', vote.reference)).toEqual({ code: 'NOT_OPEN' });
    expect(await clerk.finds(vote.reference)).toMatchObject({ state: 'RECEIVED' });
    await decides(clerk, vote.reference, 'send');
    expect(await acts(clerk, 'completeCase', vote.reference)).toEqual({ code: 'NOT_OPEN' });
    hall.turnTo(papersFrom, 0);
    expect(await acts(clerk, 'completeCase', vote.reference)).toMatchObject({ case: { state: 'CLOSED' } });
  });

  it.each(['dueren', 'eschwege'])('for another address bring a control letter to the registered one, once, in %s', async (code) => {
    const town = hall.town(code);
    const clerk = await electionClerk(town);
    const vote = await votes(town.citizen(), voteAnswers(elsewhere));
    await hall.settle();
    const { letters } = await clerk.ask<{ letters: { edges: { node: { id: string; subject: string; recipient: string; reference: string } }[] } }>('{ letters(state: QUEUED, first: 10) { edges { node { id subject recipient reference } } } }');
    expect(letters.edges.map(({ node }) => node)).toMatchObject([{ subject: 'Für Sie ist Briefwahl beantragt worden', recipient: 'Łucja Anna Weidenbach', reference: vote.reference }]);
    await clerk.dispatches([letters.edges[0]!.node.id], '2027-01-04');
    await hall.settle();
    const [letter] = town.letters();
    expect(letter!.recipient).toEqual(['Łucja Anna Weidenbach', ...(code === 'dueren' ? ['Kölnstraße 21', '52351 Düren'] : ['Fachwerkgasse 1', '37269 Eschwege'])]);
    const words = await textOf(letter!.pdf);
    expect(words).toContain('Bürgermeisterwahl');
    expect(words).not.toContain('Seestraße');
    expect((await clerk.finds(vote.reference)).state).toBe('RECEIVED');
    expect((await clerk.finds(vote.reference)).history.map(({ text }) => text)).toContain('Brief ohne Entscheidung liegt im Druckkorb');
  });

  it('bring no control letter where the town does without, and none when they go home', async () => {
    for (const [town, answers] of [[hall.town('frohburg'), voteAnswers(elsewhere)], [hall.dueren, voteAnswers()]] as const) {
      await votes(town.citizen(), answers);
      await hall.settle();
    }
    expect(await hall.look('SELECT id FROM stadttor.letter')).toEqual([]);
  });
});

describe('two applications of one person', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  it('are both accepted, shown to the desk and to nobody else, however the name is written', async () => {
    const town = hall.dueren;
    const clerk = await electionClerk(town);
    const [one, other] = [await votes(town.citizen()), await votes(town.citizen(), voteAnswers({ givenName: 'ŁUCJA  ANNA', familyName: 'weidenbach', delivery: 'collect-myself' }))];
    const [first, second] = [await clerk.finds(one.reference), await clerk.finds(other.reference)];
    expect(await lookAlikes(clerk, first.id)).toEqual([{ caseId: second.id, reference: other.reference }]);
    expect(await lookAlikes(clerk, second.id)).toEqual([{ caseId: first.id, reference: one.reference }]);
    expect(first.rulingsDue[0]!.suggested).toBeNull();

    const told = await town.ask<object>('query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { stateText nextStep timeline { title text } } }', { r: other.reference, c: other.accessCode });
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${one.reference}|doppelt|zweiter`));
  });

  it('are not two of one person when name, day of birth or election differ', async () => {
    const clerk = await electionClerk(hall.dueren);
    const lucja = hall.dueren.citizen();
    const first = await votes(lucja);
    await votes(lucja, voteAnswers({ bornOn: '1988-04-03' }));
    await votes(lucja, voteAnswers({ givenName: 'Łucja' }));
    await votes(hall.town('eschwege').citizen());
    expect(await lookAlikes(clerk, (await clerk.finds(first.reference)).id)).toEqual([]);
  });

  it('can not be told from the database by anybody without the key of the town', async () => {
    await votes(hall.dueren.citizen());
    await votes(hall.town('eschwege').citizen(), atHome(hall.town('eschwege')));
    const rows = await hall.look<{ fingerprint: string; tenant_id: string }>('SELECT tenant_id, fingerprint FROM stadttor.case_lookup');
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(JSON.stringify(rows)).not.toMatch(/weidenbach|1988/i);
  });
});
