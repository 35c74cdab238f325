import { lostAnswers } from '../../libs/services/postal-vote/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { atHome, electionClerk, VOTE, votes } from '../support/votes.js';

const WINDOWS = '{ service(code: "postal-vote") { startable linkInputs windows { name day papersFrom opensAt closesAt lastChanceAt state minutesLeft } } }';

interface Page {
  readonly startable: boolean;
  readonly linkInputs: readonly string[];
  readonly windows: readonly { readonly name: string; readonly state: string; readonly closesAt: string; readonly minutesLeft: number | null }[];
}

const FOUR_PM = 16 * 60;

describe('the deadline of a postal vote', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  const cases = async (): Promise<number> => (await hall.look('SELECT id FROM stadttor.case_file')).length;
  const pageOf = (code: string): Promise<Page> => hall.town(code).ask<{ service: Page }>(WINDOWS).then(({ service }) => service);

  it.each([
    ['dueren', '2027-02-12', 16, 'Freitag, 12. Februar 2027, 16:00', 'Wahlbüro, Papiermacherplatz 3, 52349 Düren, Telefon 0221 4710 180'],
    ['eschwege', '2027-01-29', 13, 'Freitag, 29. Januar 2027, 13:00', 'Stadtbüro, Fachwerkgasse 7, 37269 Eschwege, Telefon 069 90009 710'],
    ['frohburg', '2027-03-05', 16, 'Freitag, 5. März 2027, 16:00', 'Einwohnermeldeamt, Töpferberg 4, 04654 Frohburg, Telefon 030 23125 410'],
    ['dillingen', '2027-02-19', 16, 'Freitag, 19. Februar 2027, 16:00', 'Bürgeramt, Walzwerkstraße 14, 66763 Dillingen/Saar'],
  ])('in %s: a form that was open before and is sent after it is refused in plain words, and nothing typed is lost', async (code, day, hour, deadline, office) => {
    const town = hall.town(code);
    const [inTime, late] = [town.citizen(), town.citizen()];
    hall.turnTo(day, hour * 60 - 30);
    const [before, after] = [await inTime.fills(VOTE, atHome(town)), await late.fills(VOTE, atHome(town))];

    hall.clock.set(new Date(hall.clock.now().getTime() + 30 * 60_000));
    expect(await inTime.sends(before)).toMatchObject({ __typename: 'SubmitApplicationPayload' });
    hall.clock.set(new Date(hall.clock.now().getTime() + 1));
    const refused = await late.sends(after);
    expect(refused).toMatchObject({ __typename: 'StoppedPayload', title: 'Die Frist ist vorbei' });
    expect(refused.text).toContain(`bis ${deadline} Uhr`);
    expect(refused.alternatives!.join()).toContain(office);
    expect(JSON.stringify(refused)).not.toMatch(/\{\w+\}/);
    expect(await cases()).toBe(1);

    const kept = await late.draft<{ answers: object; submitted: object | null }>(after, 'answers submitted { reference }');
    expect(kept).toMatchObject({ submitted: null, answers: { familyName: 'Weidenbach', delivery: 'registered-address' } });
    // The same form goes on as what is still possible.
    expect(await late.savesPage(after, 'election', { election: 'mayor-2027', request: 'illness' })).toMatchObject({ __typename: 'SaveDraftPagePayload' });
  });

  it('is that of our clock: neither the day in a mail nor the key of a first try makes it earlier', async () => {
    const lucja = hall.dueren.citizen();
    hall.turnTo('2027-02-12', FOUR_PM - 1);
    const token = await lucja.fills(VOTE, atHome(hall.dueren));
    hall.turnTo('2027-02-12', FOUR_PM + 1);
    const headers = { date: 'Fri, 12 Feb 2027 14:00:00 GMT', 'x-received-at': '2027-02-12T14:00:00Z' };
    const query = 'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }';
    const input = { token, idempotencyKey: 'one intention', declarations: ['true-and-complete'] };
    for (let again = 0; again < 3; again += 1) {
      const { data } = await hall.dueren.post<{ data: object }>('/graphql', { query, variables: { input } }, { headers });
      expect(data.data).toEqual({ submitApplication: { __typename: 'StoppedPayload' } });
    }
    expect(await cases()).toBe(0);
  });

  it('is kept by what arrives in time and is repeated afterwards: it stays the one case that it was', async () => {
    const lucja = hall.dueren.citizen();
    hall.turnTo('2027-02-12', FOUR_PM);
    const token = await lucja.fills(VOTE, atHome(hall.dueren));
    const first = await lucja.sends(token);
    hall.turnTo('2027-02-12', FOUR_PM + 10);
    expect(await lucja.sends(token)).toEqual(first);
    expect(await lucja.sends(token, 'another window')).toEqual(first);
    expect(await cases()).toBe(1);
  });

  it('is noon of the day before for lost papers', async () => {
    const lucja = hall.dueren.citizen();
    hall.turnTo('2027-02-13', 12 * 60);
    await votes(lucja, lostAnswers());
    hall.turnTo('2027-02-13', 12 * 60 + 1);
    await expect(votes(lucja, lostAnswers())).rejects.toThrow('Dafür ist es leider zu spät');
  });

  it('is on the page of the service, with the time that is left', async () => {
    expect(await pageOf('dueren')).toMatchObject({
      startable: true,
      windows: [
        { name: 'Bürgermeisterwahl (Vorführung)', day: '2027-02-14', papersFrom: '2027-01-11', state: 'OPEN', closesAt: '2027-02-12T15:00:00.000Z', lastChanceAt: '2027-02-14T14:00:00.000Z', minutesLeft: 39 * 1440 + 7 * 60 },
        { name: 'Landtagswahl (Vorführung)', state: 'EARLY', minutesLeft: null },
        { name: 'Bundestagswahl (Vorführung)', state: 'EARLY', closesAt: '2029-02-23T14:00:00.000Z' },
      ],
    });
    hall.turnTo('2027-02-12', FOUR_PM + 1);
    expect(await pageOf('dueren')).toMatchObject({ startable: true, windows: [{ state: 'CLOSED', minutesLeft: null }, { state: 'EARLY' }, { state: 'EARLY' }] });
    hall.turnTo('2027-02-14', 15 * 60 + 1);
    const after = await pageOf('dueren');
    expect(after).toMatchObject({ startable: false });
    expect(after.windows.map(({ name }) => name)).toEqual(['Landtagswahl (Vorführung)', 'Bundestagswahl (Vorführung)']);
    await expect(hall.dueren.citizen().starts(VOTE)).rejects.toThrow('NOT_OPEN');
    hall.turnTo('2027-02-15', 0);
    expect(await pageOf('dueren')).toMatchObject({ startable: true });
  });

  it('says nothing of windows for services that are always open', async () => {
    const { service } = await hall.dueren.ask<{ service: Page }>(WINDOWS.replace('postal-vote', 'dog-tax-registration'));
    expect(service).toEqual({ startable: true, linkInputs: [], windows: [] });
  });
});

describe('a postal vote that somebody has tampered with', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  it.each([
    ['an election of another town', { election: 'municipal-2027', request: 'papers' }, 'OPTION'],
    ['an election that has not opened', { election: 'state-2027', request: 'papers' }, 'OPTION'],
    ['a made-up election', { election: 'x', request: 'papers' }, 'OPTION'],
    ['a hidden field', { election: 'mayor-2027', request: 'papers', receivedAt: '2027-01-01T00:00:00Z' }, 'UNDECLARED'],
    ['a window of its own', { election: 'mayor-2027', request: 'papers', window: 'open' }, 'UNDECLARED'],
  ])('is refused for %s', async (_what, answers, code) => {
    const eve = hall.dueren.citizen();
    const { token } = await eve.starts(VOTE);
    expect(await eve.savesPage(token, 'election', answers)).toMatchObject({ __typename: 'InvalidInput', fields: [{ code }] });
  });

  it('does not arrive with a skipped page, a page that does not belong to the answers, or another version', async () => {
    const eve = hall.dueren.citizen();
    const { token } = await eve.starts(VOTE);
    expect(await eve.savesPage(token, 'collector', { collectorGivenName: 'Eve', collectorFamilyName: 'Neu', collectorDeclared: true })).toMatchObject({ code: 'NOT_FOUND' });
    await eve.savesPage(token, 'election', { election: 'mayor-2027', request: 'papers' });
    expect(await eve.sends(token)).toMatchObject({ code: 'INCOMPLETE' });

    const version = { query: 'mutation ($input: SaveDraftPageInput!) { saveDraftPage(input: $input) { __typename } }', variables: { input: { token, page: 'applicant', answers: { applicant: 'myself' }, version: 1 } } };
    expect((await hall.dueren.post('/graphql', version)).body).toContain('BAD_USER_INPUT');
    expect(await eve.draft(token, 'version')).toEqual({ version: 2 });
    expect(await hall.look('SELECT id FROM stadttor.case_file')).toEqual([]);
  });

  it('is one case, however often and from however many windows it is sent', async () => {
    const lucja = hall.dueren.citizen();
    const token = await lucja.fills(VOTE, atHome(hall.dueren));
    const sent = await Promise.all(Array.from({ length: 10 }, (_, window) => lucja.sends(token, `window ${window % 3}`)));
    expect(new Set(sent.map(({ submission }) => submission!.reference)).size).toBe(1);
    expect(await hall.look('SELECT case_id FROM stadttor.case_lookup')).toHaveLength(1);
  });

  it('is seen by the election office alone', async () => {
    const vote = await votes(hall.dueren.citizen());
    const seen = await (await electionClerk(hall.dueren)).finds(vote.reference);
    const tax = await hall.dueren.caseWorker('dueren-tax-1');
    expect(await tax.opens(seen.id)).toBeNull();
    expect(await tax.change('completeCase', { caseId: seen.id, version: seen.version })).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('a link with the data of the notification', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  const LINK = {
    election: 'mayor-2027',
    givenName: 'Łucja Anna',
    familyName: 'Weidenbach',
    'bornOn.day': '2',
    'bornOn.month': '4',
    'bornOn.year': '1988',
    'address.street': 'Kölnstraße',
    'address.houseNumber': '21',
    'address.postalCode': '52351',
    'address.city': 'Düren',
    rollNumber: '0042/117',
  };

  it('fills in what the notification says, and nothing else', async () => {
    const { service } = await hall.dueren.ask<{ service: Page }>(WINDOWS);
    expect(service.linkInputs).toEqual(Object.keys(LINK));
    const lucja = hall.dueren.citizen();
    const { token } = await lucja.starts(VOTE, { ...LINK, request: 'lost', delivery: 'abroad', email: 'eve@post.example', accountId: 'x' });
    const { answers } = await lucja.draft<{ answers: object }>(token, 'answers');
    expect(answers).toEqual({
      election: 'mayor-2027',
      givenName: 'Łucja Anna',
      familyName: 'Weidenbach',
      bornOn: '1988-04-02',
      address: { street: 'Kölnstraße', houseNumber: '21', postalCode: '52351', city: 'Düren' },
      rollNumber: '0042/117',
    });
    expect(await lucja.sends(token)).toMatchObject({ code: 'INCOMPLETE' });
  });

  it('is not believed: what it says is checked like what is typed, and what can not be read is left out', async () => {
    const eve = hall.dueren.citizen();
    const { token } = await eve.starts(VOTE, { ...LINK, election: 'x', 'bornOn.day': '31', 'bornOn.month': '2', familyName: ['a', 'b'], givenName: 'x'.repeat(5000), rollNumber: { $ne: 1 } });
    const { answers } = await eve.draft<{ answers: Record<string, unknown> }>(token, 'answers');
    expect(Object.keys(answers).toSorted()).toEqual(['address', 'election']);
    expect(await eve.savesPage(token, 'election', { election: 'x', request: 'papers' })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('is nothing to services that take none', async () => {
    const eve = hall.dueren.citizen();
    const { token } = await eve.starts('dog-tax-registration', LINK);
    expect(await eve.draft(token, 'answers')).toEqual({ answers: {} });
  });
});
