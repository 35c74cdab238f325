import { OpenItems } from '#engines/payments';
import { PDF_RENDERER } from '#engines/documents';
import type { PdfRenderer } from '#engines/documents';
import { theirCertificate, withoutTold } from '../../libs/services/birth-certificate/testing/index.js';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { TestBundId } from '../support/bundid.js';
import type { CaseView, CaseWorker } from '../support/case-worker.js';
import { readPdf } from '../support/pdf.js';
import { PermitHolder } from '../support/permit-holder.js';
import { BIRTH, decides, Orderer, posts } from '../support/registry.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const PARKING = 'resident-parking-permit';
const PARKING_TOWNS = [
  { code: 'dueren', remedy: 'Klage', cents: 3070, amount: '30,70' },
  { code: 'dillingen', remedy: 'Widerspruch', cents: 4800, amount: '48,00' },
] as const;

const seen = ({ id, version }: CaseView) => ({ caseId: id, version });

describe('a grant that did not arrive', () => {
  let hall: TownHall;

  afterEach(async () => {
    jest.restoreAllMocks();
    await hall.close();
  });

  async function again(clerk: CaseWorker, found: CaseView): Promise<CaseView> {
    const changed = await clerk.change('reissueNotice', seen(await clerk.opens(found.id)));
    if (!changed.case) throw new Error(JSON.stringify(changed));
    return changed.case;
  }

  /** What is owed for a case, past all locks: nobody is ever asked for it twice. */
  const claims = (caseId: string) =>
    hall.look<{ items: number; cents: number }>(
      'SELECT count(DISTINCT i.id)::int AS items, coalesce(sum(d.amount_cents), 0)::int AS cents FROM stadttor.open_item i JOIN stadttor.open_item_due d ON d.open_item_id = i.id WHERE i.about_id = $1', [caseId],
    ).then(([row]) => row);

  const words = async (town: TownHall['dueren']): Promise<string> => {
    await hall.settle();
    return (await readPdf(town.letters().at(-1)!.pdf)).text.replaceAll(/\s+/g, ' ');
  };

  describe.each(PARKING_TOWNS)('a parking permit in $code', ({ code, remedy, cents, amount }) => {
    let clerk: CaseWorker;
    let holder: PermitHolder;

    beforeEach(async () => {
      hall = await townHall({ on: '2027-01-04' });
      clerk = await hall.town(code).caseWorker(`${code}-traffic-1`);
    });

    async function applies(without: readonly string[] = []): Promise<CaseView> {
      const all = (code === 'dueren' ? parkingAnswers : dillingenParkingAnswers)({ startsOn: '2027-03-04' });
      const answers = Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key)));
      holder = new PermitHolder(hall.town(code), await hall.town(code).citizen().submits(PARKING, answers));
      return holder.isReleased(`${code}-traffic-1`);
    }

    it('while it waits for its money: a new date, the same claim, the old letter stays here, later days, and the way to pay stays open', async () => {
      const granted = await applies(['email']);
      const reference = granted.notice!.paymentReference!;
      const [before] = (await hall.town(code).citizen().owes(reference))!.dues;
      hall.turnTo('2027-02-15');
      const sent = await again(clerk, granted);
      expect(sent).toMatchObject({ state: 'AWAITING_PAYMENT', notice: { paymentReference: reference, letter: { state: 'QUEUED' } } });
      expect(sent.notice!.letter.id).not.toBe(granted.notice!.letter.id);
      expect(await clerk.dispatches([granted.notice!.letter.id], '2027-02-15')).toMatchObject({ code: 'WRONG_STATE' });

      const owed = (await hall.town(code).citizen().owes(reference))!;
      expect(owed).toMatchObject({ total: { cents }, open: { cents }, dues: [{ id: before!.id }] });
      expect(owed.dues[0]!.dueOn > before!.dueOn && owed.dues[0]!.dueOn > '2027-02-15').toBe(true);
      expect(await claims(granted.id)).toEqual({ items: 1, cents });
      expect((await clerk.dispatches([sent.notice!.letter.id], '2027-02-15')).letters).toHaveLength(1);
      const letter = await words(hall.town(code));
      for (const part of ['15. Februar 2027', amount, reference, remedy, 'IBAN']) expect(letter).toContain(part);
      await hall.town(code).citizen().pays(reference);
      await hall.settle();
      expect(await clerk.opens(granted.id)).toMatchObject({ state: 'ISSUED' });
      expect(hall.town(code).letters()).toHaveLength(1);
    });

    it('that went by mail comes as a letter', async () => {
      const granted = await applies();
      expect(granted.notice!.letter).toBeNull();
      expect(await again(clerk, granted)).toMatchObject({ state: 'AWAITING_PAYMENT', notice: { letter: { state: 'QUEUED' } } });
      expect(await claims(granted.id)).toEqual({ items: 1, cents });
    });

    it('once it is paid: no money is asked for, the days stay, and the permit is the same', async () => {
      const granted = await applies(['email']);
      const reference = granted.notice!.paymentReference!;
      await hall.town(code).citizen().pays(reference);
      await hall.settle();
      const { code: printed } = await holder.prints();
      const paid = (await hall.town(code).citizen().owes(reference))!;
      hall.turnTo('2027-02-15');
      const sent = await again(clerk, granted);
      expect(sent).toMatchObject({ state: 'ISSUED', history: expect.arrayContaining([expect.objectContaining({ text: 'Bescheid noch einmal erstellt, Brief liegt im Druckkorb' })]) });
      expect((await clerk.dispatches([sent.notice!.letter.id], '2027-02-15')).letters).toHaveLength(1);
      const letter = await words(hall.town(code));
      expect(letter).toContain('Alles ist bezahlt.');
      expect(letter).toContain(remedy);
      expect(letter).not.toContain('IBAN');
      expect(await hall.town(code).citizen().owes(reference)).toEqual(paid);
      expect(await claims(granted.id)).toEqual({ items: 1, cents });
      expect((await holder.prints()).code).toBe(printed);
      expect(await clerk.opens(granted.id)).toMatchObject({ state: 'ISSUED', notice: { servedOn: '2027-02-19' } });
    });

    it('that was revoked: the revocation is what is made once more', async () => {
      await applies();
      await hall.town(code).citizen().pays((await holder.status()).paymentReference!);
      await hall.settle();
      const issued = await clerk.finds(holder.submitted.reference);
      const revoked = (await clerk.change('revokePermit', { ...seen(issued), reason: 'Sie sind weggezogen.' })).case!;
      const sent = await again(clerk, revoked);
      expect(sent.state).toBe('ANSWERED');
      await clerk.dispatches([sent.notice!.letter.id], '2027-01-04');
      expect(await words(hall.town(code))).toMatch(/Widerruf.*Sie sind weggezogen\./);
    });
  });

  describe('and is paid while it is made again', () => {
    let clerk: CaseWorker;
    let granted: CaseView;

    beforeEach(async () => {
      hall = await townHall({ on: '2027-01-04' });
      clerk = await hall.dueren.caseWorker('dueren-traffic-1');
      granted = await new PermitHolder(hall.dueren, await hall.dueren.citizen().submits(PARKING, parkingAnswers())).isReleased('dueren-traffic-1');
    });

    /** The money comes in when the paper is at the printer's, and its job has not run yet. */
    function paysMeanwhile(): void {
      const pdf = hall.app.get<PdfRenderer>(PDF_RENDERER, { strict: false });
      const render = pdf.render.bind(pdf);
      jest.spyOn(pdf, 'render').mockImplementation(async (paper) => {
        if (paper.template === 'notice') await hall.dueren.citizen().pays(granted.notice!.paymentReference!);
        return render(paper);
      });
    }

    it('is not made: it would ask for the money once more', async () => {
      paysMeanwhile();
      expect(await clerk.change('reissueNotice', seen(granted))).toEqual({ code: 'CONFLICT' });
      jest.restoreAllMocks();
      expect(await clerk.opens(granted.id)).toMatchObject({ notice: { letter: null } });
      await hall.settle();
      expect(await clerk.opens(granted.id)).toMatchObject({ state: 'ISSUED' });
    });

    it('would ask for it if nobody looked again: the control', async () => {
      const items = hall.app.get(OpenItems, { strict: false });
      const before = await hall.database.withTenant({ tenantId: hall.dueren.tenant.id }, 'read', (tx) => items.about(tx, granted.id));
      paysMeanwhile();
      jest.spyOn(items, 'held').mockResolvedValue(before);
      const sent = (await clerk.change('reissueNotice', seen(granted))).case!;
      jest.restoreAllMocks();
      await clerk.dispatches([sent.notice!.letter.id], '2027-01-04');
      expect(await words(hall.dueren)).toContain('IBAN');
      expect((await hall.dueren.citizen().owes(granted.notice!.paymentReference!))!.open.cents).toBe(0);
    });
  });

  describe.each([{ code: 'dueren', person: 'bundid-eid', place: 'Düren' }, { code: 'eschwege', person: 'bundid-eid-eschwege', place: 'Eschwege' }])('a certificate of birth in $code', ({ code, person, place }) => {
    let bundid: TestBundId;

    beforeAll(async () => {
      bundid = await TestBundId.start();
    });

    beforeEach(async () => {
      hall = await townHall({ on: '2027-01-04', bundid: bundid.entityId });
      bundid.knows(hall);
    });

    afterAll(() => bundid.close());

    it('before and after it is paid; by a registrar and by nobody else', async () => {
      const town = hall.town(code);
      const { email: _email, ...answers } = withoutTold(theirCertificate({ birthPlace: place }));
      const { citizen } = await Orderer.signedIn(hall, bundid, person, code);
      const order = await citizen.submits(BIRTH, answers as never);
      const registrar = await town.caseWorker(`${code}-registrar-1`);
      const granted = await decides(registrar, order.reference, 'grant');
      const reference = granted.notice!.paymentReference!;
      const { cents } = (await citizen.owes(reference))!.total;
      const colleague = await town.hires('front-desk', ['case-worker', 'department-head'], ['registry-office']);
      expect(await colleague.change('reissueNotice', seen(granted))).toEqual({ code: 'FORBIDDEN' });

      hall.turnTo('2027-01-12');
      const waiting = await again(registrar, granted);
      expect(waiting).toMatchObject({ state: 'AWAITING_PAYMENT', notice: { paymentReference: reference } });
      await citizen.pays(reference);
      await hall.settle();
      const paid = await registrar.opens(granted.id);
      expect(paid.state).toBe('TO_POST');
      const sent = await again(registrar, paid);
      expect(sent).toMatchObject({ state: 'TO_POST', notice: { letter: { state: 'QUEUED' } } });
      expect(await registrar.dispatches([waiting.notice!.letter.id], '2027-01-12')).toMatchObject({ code: 'WRONG_STATE' });
      expect((await registrar.dispatches([sent.notice!.letter.id], '2027-01-12')).letters).toHaveLength(1);
      expect(await words(town)).not.toContain('IBAN');
      expect(await posts(registrar, order.reference, '2027-01-12')).toMatchObject({ case: { state: 'CLOSED' } });
      expect(await claims(granted.id)).toEqual({ items: 1, cents });
      expect(await registrar.change('reissueNotice', seen(await registrar.opens(granted.id)))).toEqual({ code: 'WRONG_STATE' });
    });
  });
});
