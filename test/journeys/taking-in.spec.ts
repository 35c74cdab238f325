import { ownCertificate } from '../../libs/services/birth-certificate/testing/index.js';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { draftOf, keepsForLater, resumes, savesPage } from '../support/drafts.js';
import { readPdf } from '../support/pdf.js';
import { BIRTH } from '../support/registry.js';
import { comesIn, goesOnWith, startsUnsigned, takesIn } from '../support/taking-in.js';
import type { Town } from '../support/town.js';
import { electionClerk, VOTE } from '../support/votes.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const COUNTER = { way: 'COUNTER', identified: true };

let hall: TownHall;
let town: Town;
let clerk: CaseWorker;
let registrar: CaseWorker;
beforeAll(async () => {
  hall = await townHall({ on: '2027-01-04' });
  town = hall.dueren;
  clerk = await town.caseWorker();
  registrar = await town.caseWorker('dueren-registrar-1');
});
afterAll(() => hall.close());

const filingOf = (who: CaseWorker, id: string) =>
  who.ask<{ case: { filing: { text: string } | null; history: { who: string | null }[] } }>('query ($id: ID!) { case(id: $id) { filing { text } history { who } } }', { id }).then((data) => data.case);

const paperOf = (token: string) => town.get('/files/drafts/paper.pdf', { headers: { 'x-draft-token': token } });

describe('what a clerk takes in for somebody', () => {
  it('at the counter: identity card seen, one case, marked with who took it in, on the copy too', async () => {
    const { token } = await takesIn(registrar, BIRTH, COUNTER);
    await town.citizen().fillsIn(token!, ownCertificate());
    expect(await comesIn(town, token!)).toEqual({ filing: { way: 'COUNTER', identified: true, text: expect.stringMatching(/^am Schalter, von .+, Ausweis gesehen$/) }, otherWays: [] });
    const { submission } = await town.citizen().sends(token!);
    const found = await registrar.finds(submission!.reference);
    const filed = await filingOf(registrar, found.id);
    expect(filed.filing!.text).toMatch(/^am Schalter, von .+, Ausweis gesehen$/);
    expect(filed.history.map(({ who }) => who)).toContain('Elke Pastoor-Nießen');
    const { submitted } = (await draftOf(town, token!))!;
    const copy = await town.get(submitted!.copyPath!);
    expect((await readPdf(copy.body)).text).toContain('am Schalter');
  });

  it('on the telephone, where the law does not want to know who it is; not else', async () => {
    const { token } = await takesIn(clerk, DOG, { way: 'PHONE' });
    await town.citizen().fillsIn(token!, dogTaxAnswers());
    const { submission } = await town.citizen().sends(token!);
    expect((await filingOf(clerk, (await clerk.finds(submission!.reference)).id)).filing!.text).toMatch(/^am Telefon, von /);
    expect(await takesIn(registrar, BIRTH, { way: 'PHONE', identified: true })).toMatchObject({ fields: [{ path: 'way', code: 'NOT_OFFERED' }] });
    expect(await takesIn(registrar, BIRTH, { way: 'CLERK_LINK', identified: true })).toMatchObject({ fields: [{ path: 'way', code: 'NOT_OFFERED' }] });
    expect(await takesIn(registrar, BIRTH, { way: 'COUNTER' })).toMatchObject({ fields: [{ path: 'identified', code: 'NOT_IDENTIFIED' }] });
  });

  it('from a letter: it counts from the moment at which the letter came', async () => {
    expect(await takesIn(clerk, DOG, { way: 'PAPER' })).toMatchObject({ fields: [{ path: 'arrivedAt', code: 'REQUIRED' }] });
    expect(await takesIn(clerk, DOG, { way: 'PAPER', arrivedAt: '2027-01-05T08:00:00Z' })).toMatchObject({ fields: [{ path: 'arrivedAt', code: 'DATE_IN_FUTURE' }] });
    expect(await takesIn(clerk, DOG, { way: 'PAPER', arrivedAt: '2026-10-01T08:00:00Z' })).toMatchObject({ fields: [{ path: 'arrivedAt', code: 'TOO_LONG_AGO' }] });
    const { token } = await takesIn(clerk, DOG, { way: 'PAPER', arrivedAt: '2026-12-30T09:15:00Z' });
    await town.citizen().fillsIn(token!, dogTaxAnswers());
    await town.citizen().sends(token!);
    const { receivedAt } = await town.citizen().draft<{ submitted: { receivedAt: string } }>(token!, 'submitted { receivedAt }').then(({ submitted }) => submitted);
    expect(receivedAt).toBe('2026-12-30T09:15:00.000Z');
  });

  it('begun by a clerk and finished at home by link and code', async () => {
    const { token } = await takesIn(clerk, DOG, { way: 'CLERK_LINK' });
    await savesPage(town, token!, { page: 'keeper' }, { givenName: 'Anna', familyName: 'Weidenbach' });
    const { resume } = await keepsForLater(town, token!, {});
    const home = await resumes(town, resume!.link, resume!.accessCode);
    await town.citizen().fillsIn(home.token!, dogTaxAnswers());
    const { submission } = await town.citizen().sends(home.token!);
    expect((await filingOf(clerk, (await clerk.finds(submission!.reference)).id)).filing!.text).toContain('zu Hause fertig ausgefüllt');
  });
});

describe('when the eID fails', () => {
  const unsigned = async () => {
    const { token } = await startsUnsigned(town, BIRTH);
    await town.citizen().fillsIn(token!, ownCertificate());
    return token!;
  };

  it('everything is asked; it can not be sent, but goes on at the counter, where nothing is typed again', async () => {
    const token = await unsigned();
    expect(await comesIn(town, token)).toEqual({ filing: null, otherWays: ['COUNTER', 'PAPER'] });
    expect(await town.citizen().sends(token)).toMatchObject({ code: 'ASSURANCE_TOO_LOW' });
    const { resume } = await keepsForLater(town, token, {});
    expect(await goesOnWith(registrar, resume!, { way: 'COUNTER' })).toMatchObject({ fields: [{ path: 'identified', code: 'NOT_IDENTIFIED' }] });
    const desk = await goesOnWith(registrar, { link: `https://dueren.example/weitermachen/${resume!.link}`, accessCode: resume!.accessCode }, COUNTER);
    expect(desk.serviceCode).toBe(BIRTH);
    expect((await draftOf(town, desk.token!))!.answers).toMatchObject({ ownBirthPlace: 'Düren', copies: 1 });
    expect((await town.citizen().sends(desk.token!)).submission).toBeDefined();
  });

  it('what the clerk has seen holds for what lies on the desk: no key or link from home opens it any more', async () => {
    const token = await unsigned();
    const { resume } = await keepsForLater(town, token, {});
    const desk = await goesOnWith(registrar, resume!, COUNTER);
    expect(await draftOf(town, token)).toBeNull();
    expect((await resumes(town, resume!.link, resume!.accessCode)).code).toBe('NOT_FOUND');
    // Control: as soon as somebody at home opens it again, nobody has seen who fills it in.
    const again = await keepsForLater(town, desk.token!, {});
    const home = await resumes(town, again.resume!.link, again.resume!.accessCode);
    expect(await comesIn(town, home.token!)).toMatchObject({ filing: { identified: false }, otherWays: ['COUNTER', 'PAPER'] });
    expect(await town.citizen().sends(home.token!)).toMatchObject({ code: 'ASSURANCE_TOO_LOW' });
    expect(await town.citizen().sends(desk.token!)).toMatchObject({ code: 'ASSURANCE_TOO_LOW' });
  });

  it('a paper to be signed is printed, with what opens it at the office, and only when it is filled in', async () => {
    const { token: empty } = await startsUnsigned(town, BIRTH);
    expect((await paperOf(empty!)).status).toBe(404);
    const token = await unsigned();
    const answer = await paperOf(token);
    expect(answer.headers['cache-control']).toContain('no-store');
    const { text, tagged } = await readPdf(answer.body);
    const { resume } = (await draftOf(town, token))!;
    expect(tagged).toBe(true);
    for (const words of ['Lüdtke-Ørsted', 'Unterschrift', resume!.accessCode, resume!.link.slice(0, 13)]) expect(text).toContain(words);
    const desk = await goesOnWith(registrar, resume!, { way: 'PAPER', identified: true, arrivedAt: '2027-01-04T05:30:00Z' });
    const { submission } = await town.citizen().sends(desk.token!);
    expect((await filingOf(registrar, (await registrar.finds(submission!.reference)).id)).filing!.text).toMatch(/^aus einem Brief, von .+, Unterschrift geprüft$/);
  });

  it('a service for which nobody has to sign in never says so', async () => {
    const token = await town.citizen().fills(DOG, dogTaxAnswers());
    expect(await comesIn(town, token)).toEqual({ filing: null, otherWays: [] });
    expect((await paperOf(token)).status).toBe(200);
  });
});

describe('taking in', () => {
  it('is for case workers of the town alone', async () => {
    const { token, code } = await takesIn(await hall.dillingen.caseWorker(), BIRTH, COUNTER);
    expect([token, code]).toEqual([undefined, 'SERVICE_NOT_ONLINE']);
    const auditor = await town.hires('auditor', ['auditor'], ['taxes']);
    expect(await takesIn(auditor, DOG, COUNTER)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await auditor.ask('query { filingOffers { serviceCode } }')).toEqual({ filingOffers: [] });
    const offers = await clerk.ask<{ filingOffers: { serviceCode: string; ways: string[]; needsIdentity: boolean }[] }>('query { filingOffers { serviceCode ways needsIdentity } }');
    expect(offers.filingOffers).toContainEqual({ serviceCode: BIRTH, ways: ['COUNTER', 'PAPER'], needsIdentity: true });
    expect(offers.filingOffers).toContainEqual({ serviceCode: DOG, ways: ['COUNTER', 'PHONE', 'PAPER', 'CLERK_LINK'], needsIdentity: false });
  });

  it('opens nothing with a wrong code, of another town, or once it is sent; wrong codes are counted', async () => {
    const { token } = await startsUnsigned(town, BIRTH);
    const { resume } = await keepsForLater(town, token!, {});
    const other = await hall.dillingen.caseWorker();
    expect(await goesOnWith(other, resume!, COUNTER)).toMatchObject({ code: 'NOT_FOUND' });
    for (let time = 0; time < 3; time += 1) await goesOnWith(registrar, { link: resume!.link, accessCode: '0000-0000-0000' }, COUNTER);
    expect(await goesOnWith(registrar, resume!, COUNTER)).toMatchObject({ code: 'TOO_MANY_TRIES' });
  });

  it('of a vote by post: a letter that was in time is in time, however late it is typed in; not on the telephone', async () => {
    hall.turnTo('2027-02-15');
    const office = await electionClerk(town);
    const typed = async (arrivedAt: string) => {
      const { token } = await takesIn(office, VOTE, { way: 'PAPER', arrivedAt });
      return town.citizen().savesPage(token!, 'election', { election: 'mayor-2027', request: 'papers' });
    };
    expect(await typed('2027-02-12T15:00:00Z')).toMatchObject({ __typename: 'SaveDraftPagePayload' });
    expect(await typed('2027-02-12T15:01:00Z')).toMatchObject({ __typename: 'StoppedPayload' });
    expect(await takesIn(office, VOTE, { way: 'PHONE' })).toMatchObject({ fields: [{ path: 'way', code: 'NOT_OFFERED' }] });
    hall.turnTo('2027-01-04');
  });

  it('is in the audit trail, and leaves nothing in drafts that go', async () => {
    const rows = await hall.look<{ action: string }>(`SELECT action FROM stadttor.audit_event WHERE action = 'draft.take-in'`);
    expect(rows.length).toBeGreaterThan(0);
    hall.turnTo('2027-03-20');
    await hall.sweep();
    expect(await hall.look('SELECT draft_id FROM stadttor.draft_filing f WHERE NOT EXISTS (SELECT 1 FROM stadttor.draft d WHERE d.id = f.draft_id)')).toEqual([]);
    expect(await hall.look('SELECT draft_id FROM stadttor.draft_filing')).toEqual([]);
  });
});
