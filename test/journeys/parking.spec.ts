import { parkingAnswers, dillingenParkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { CaseView } from '../support/case-worker.js';
import { readPdf } from '../support/pdf.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

const SERVICE = 'resident-parking-permit';

interface Status {
  readonly state: string;
  readonly whoMoves: string;
  readonly paymentReference: string | null;
  /** Permits; the copy of what was sent is told of in application-copy.spec.ts. */
  readonly papers: readonly { readonly kind: string; readonly title: string; readonly path: string }[];
  readonly timeline: readonly { readonly title: string; readonly done: boolean }[];
}

const statusOf = (town: Town, { reference, accessCode }: { reference: string; accessCode: string }): Promise<Status> =>
  town
    .ask<{ caseStatus: Status }>(
      'query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { state whoMoves paymentReference papers { kind title path } timeline { title done } } }',
      { r: reference, c: accessCode },
    )
    .then(({ caseStatus }) => ({ ...caseStatus, papers: caseStatus.papers.filter(({ kind }) => kind === 'PERMIT') }));

const checks = (town: Town, code: string, plate: string): Promise<boolean> =>
  town.ask<{ permitCheck: { valid: boolean } }>('query ($c: String!, $p: String!) { permitCheck(code: $c, plate: $p) { valid } }', { c: code, p: plate }).then((data) => data.permitCheck.valid);

const textOf = async (pdf: Buffer): Promise<string> => (await readPdf(pdf)).text;

const CODE = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/;

describe('a resident parking permit', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  async function released(town: Town, clerkName: string, reference: string): Promise<CaseView> {
    const clerk = await town.caseWorker(clerkName);
    const seen = await clerk.finds(reference);
    const changed = await clerk.change('releaseCase', { caseId: seen.id, version: seen.version });
    if (!changed.case) throw new Error(JSON.stringify(changed));
    return changed.case;
  }

  it('is checked, released with one click, paid, printed at home and checked on the street, in Düren', async () => {
    const lucja = hall.dueren.citizen();
    const permit = await lucja.submits(SERVICE, parkingAnswers());
    expect(permit.expectedOn).toBe('2027-01-07');

    const granted = await released(hall.dueren, 'dueren-traffic-1', permit.reference);
    expect(granted).toMatchObject({ state: 'AWAITING_PAYMENT', notice: { letter: null } });
    await hall.settle();
    const reference = granted.notice!.paymentReference!;
    expect(hall.dueren.mails().join()).toContain(reference);
    expect(await statusOf(hall.dueren, permit)).toMatchObject({ state: 'AWAITING_PAYMENT', whoMoves: 'CITIZEN', paymentReference: reference, papers: [] });

    expect(await lucja.owes(reference)).toMatchObject({ total: { cents: 3070 }, open: { cents: 3070 } });
    expect(await lucja.pays(reference)).toMatchObject({ state: 'PAID' });
    await hall.settle();

    const status = await statusOf(hall.dueren, permit);
    expect(status).toMatchObject({ state: 'ISSUED', whoMoves: 'NOBODY', paymentReference: null });
    expect(status.timeline.every(({ done }) => done)).toBe(true);
    const paper = await hall.dueren.get(status.papers[0]!.path);
    expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
    const words = await textOf(paper.body);
    expect(words).toContain('DN-LW 88');
    expect(words).toContain('Zone C');
    expect(words).toMatch(/1\.\s+Februar\s+2027\s+bis\s+31\.\s+Januar\s+2028/);
    expect(words).not.toContain('Weidenbach');

    const code = CODE.exec(words)![0];
    expect(await checks(hall.dueren, code, 'DN-LW 88')).toBe(false);
    hall.turnTo('2027-02-01');
    expect(await checks(hall.dueren, code, 'dn lw88')).toBe(true);
    expect(await checks(hall.dueren, code.toLowerCase().replaceAll('-', ' '), 'DN-LW 88')).toBe(true);
    expect(await checks(hall.dueren, code, 'DN-LW 89')).toBe(false);
    expect(await checks(hall.dueren, '0000-0000-0000', 'DN-LW 88')).toBe(false);
    expect(await checks(hall.dillingen, code, 'DN-LW 88')).toBe(false);
    hall.turnTo('2028-01-31');
    expect(await checks(hall.dueren, code, 'DN-LW 88')).toBe(true);
    hall.turnTo('2028-02-01');
    expect(await checks(hall.dueren, code, 'DN-LW 88')).toBe(false);
    await hall.sweep();
    expect(await statusOf(hall.dueren, permit)).toMatchObject({ state: 'CLOSED', papers: [] });
  });

  it('goes by letter to somebody without e-mail, who may pay before the letter has left, in Dillingen', async () => {
    const { email: _email, ...answers } = dillingenParkingAnswers();
    const bert = hall.dillingen.citizen();
    const clerk = await hall.dillingen.caseWorker('dillingen-traffic-1');
    const permit = await bert.submits(SERVICE, answers);
    expect(permit.expectedOn).toBe('2027-01-11');
    const granted = await released(hall.dillingen, 'dillingen-traffic-1', permit.reference);
    expect(granted.notice!.letter).toMatchObject({ state: 'QUEUED' });
    await bert.pays(granted.notice!.paymentReference!);
    await hall.settle();
    expect(await statusOf(hall.dillingen, permit)).toMatchObject({ state: 'ISSUED' });

    await clerk.dispatches([granted.notice!.letter.id], '2027-01-04');
    await hall.settle();
    const [letter] = hall.dillingen.letters();
    const words = await textOf(letter!.pdf);
    expect(words).toContain('48,00');
    expect(words).toContain('Widerspruch');
    expect(await clerk.opens(granted.id)).toMatchObject({ state: 'ISSUED', notice: { servedOn: '2027-01-08' } });
  });

  it('is refused with reasons and remedy by letter, and costs nothing', async () => {
    const lucja = hall.dueren.citizen();
    const clerk = await hall.dueren.caseWorker('dueren-traffic-1');
    const permit = await lucja.submits(SERVICE, parkingAnswers({ vehicleUse: 'permanently-used', evidence: 'by-post' }));
    const seen = await clerk.finds(permit.reference);
    expect(seen.rulingsDue[0]!.suggested).toBeNull();
    expect(await clerk.change('releaseCase', { caseId: seen.id, version: seen.version })).toMatchObject({ code: 'WRONG_STATE' });

    const refused = await clerk.answers(permit.reference, '2027-01-04', { permit: 'refuse' });
    expect(refused).toMatchObject({ state: 'CLOSED', notice: { paymentReference: null, servedOn: '2027-01-08', remedyEndsOn: '2027-02-08' } });
    await hall.settle();
    const [letter] = hall.dueren.letters();
    const words = await textOf(letter!.pdf);
    expect(letter!.subject).toBe('Ablehnung: Bewohnerparkausweis');
    expect(words).toContain('nicht mit Hauptwohnung');
    expect(words).not.toContain('Zusammen');
    expect(await statusOf(hall.dueren, permit)).toMatchObject({ state: 'CLOSED', papers: [], paymentReference: null });
  });

  it('is given back, and its paper is worth nothing from then on', async () => {
    const lucja = hall.dueren.citizen();
    const clerk = await hall.dueren.caseWorker('dueren-traffic-1');
    const permit = await lucja.submits(SERVICE, parkingAnswers({ startsOn: '2027-01-04' }));
    const granted = await released(hall.dueren, 'dueren-traffic-1', permit.reference);
    await lucja.pays(granted.notice!.paymentReference!);
    await hall.settle();
    const { papers } = await statusOf(hall.dueren, permit);
    const code = CODE.exec(await textOf((await hall.dueren.get(papers[0]!.path)).body))![0];
    const list = () => hall.dueren.get(`/amt/files/permits/${SERVICE}.csv`, { cookie: clerk.cookie });
    expect((await list()).body.toString()).toContain('C;DN-LW 88;2027-01-04;2028-01-03');
    expect(await checks(hall.dueren, code, 'DN-LW 88')).toBe(true);

    const { id, version } = await clerk.opens(granted.id);
    expect(await clerk.change('returnPermit', { caseId: id, version })).toMatchObject({ case: { state: 'CLOSED' } });
    expect(await checks(hall.dueren, code, 'DN-LW 88')).toBe(false);
    expect((await list()).body.toString()).not.toContain('DN-LW 88');
  });

  describe('can not be had by', () => {
    const elsewhere = { street: 'Nirgendweg', houseNumber: '1', postalCode: '52351', city: 'Düren' };

    it('somebody outside the zones, who hears it after the first page, whatever they post next', async () => {
      const town = hall.dueren;
      const bert = town.citizen();
      const { token, firstPage } = await bert.starts(SERVICE);
      expect(firstPage).toBe('home');
      const stop = await town.ask<{ saveDraftPage: object }>(
        'mutation ($input: SaveDraftPageInput!) { saveDraftPage(input: $input) { __typename ... on StoppedPayload { title alternatives } } }',
        { input: { token, page: 'home', answers: { address: elsewhere } } },
      );
      expect(stop.saveDraftPage).toMatchObject({ __typename: 'StoppedPayload', title: 'Ihre Anschrift gehört zu keiner Parkzone' });

      const { address: _address, ...rest } = parkingAnswers({ evidence: 'by-post' });
      const pages: [string, string[]][] = [['residence', ['mainResidence']], ['person', ['givenName', 'familyName', 'bornOn', 'email']], ['vehicle', ['plate', 'vehicleUse']], ['vehicle-evidence', ['evidence']], ['period', ['months', 'startsOn']]];
      for (const [page, keys] of pages) expect(await bert.savesPage(token, page, Object.fromEntries(keys.map((key) => [key, rest[key]!])))).toMatchObject({ __typename: 'SaveDraftPagePayload' });
      expect(await bert.sends(token)).toMatchObject({ __typename: 'StoppedPayload', title: 'Ihre Anschrift gehört zu keiner Parkzone' });
    });

    it('a page that is skipped, a fee of one’s own, a period that the town does not offer', async () => {
      const bert = hall.dillingen.citizen();
      const { token } = await bert.starts(SERVICE);
      expect(await bert.savesPage(token, 'period', { months: '12', startsOn: '2027-02-01' })).toMatchObject({ __typename: 'SaveDraftPagePayload' });
      expect(await bert.sends(token)).toMatchObject({ code: 'INCOMPLETE' });
      const { address } = dillingenParkingAnswers();
      expect(await bert.savesPage(token, 'home', { address: address!, area: '1', price: 1 })).toMatchObject({ __typename: 'InvalidInput' });
      await expect(bert.submits(SERVICE, dillingenParkingAnswers({ months: '6' }))).rejects.toThrow('OPTION');
    });
  });

  it('is not fetched with a key that is old, made up or of another permit, and not listed to other departments', async () => {
    const lucja = hall.dueren.citizen();
    const permit = await lucja.submits(SERVICE, parkingAnswers());
    const granted = await released(hall.dueren, 'dueren-traffic-1', permit.reference);
    await lucja.pays(granted.notice!.paymentReference!);
    await hall.settle();
    const path = (await statusOf(hall.dueren, permit)).papers[0]!.path;
    expect((await hall.dueren.get(`${path.slice(0, -4)}AAAA`)).status).toBe(404);
    expect((await hall.dillingen.get(path)).status).toBe(404);
    hall.turnTo('2027-01-04', 540 + 16);
    expect((await hall.dueren.get(path)).status).toBe(404);

    const tax = await hall.dueren.caseWorker('dueren-tax-1');
    const other = await hall.dueren.get(`/amt/files/permits/${SERVICE}.csv`, { cookie: tax.cookie });
    expect(other.body.toString()).not.toContain('DN-LW 88');
    expect((await hall.dueren.get(`/amt/files/permits/${SERVICE}.csv`)).status).toBe(404);
    expect(await tax.change('releaseCase', { caseId: granted.id, version: granted.version })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
