import PostalMime from 'postal-mime';
import { aPdf } from '../../libs/engines/forms/testing/index.js';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { Applicant, DeskSide } from '../support/dialogue.js';
import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

const PARKING = 'resident-parking-permit';

describe('the office and whoever applied', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let desk: DeskSide;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-traffic-1');
    desk = new DeskSide(clerk);
  });

  afterEach(() => hall.close());

  const applies = async (town: Town = hall.dueren, answers = parkingAnswers()): Promise<Applicant> => new Applicant(town, await town.citizen().submits(PARKING, answers));

  const mailsTo = async (town: Town, address: string) => {
    await hall.settle();
    const mails = await Promise.all(town.mails().map((raw) => PostalMime.parse(raw)));
    return mails.filter(({ to }) => to?.[0]?.address === address);
  };

  const subjects = async () => (await mailsTo(hall.dueren, 'lucja@post.example')).map(({ subject }) => subject);

  it('write to each other; a mail says that there is something, never what', async () => {
    const lucja = await applies();
    const { id } = await clerk.finds(lucja.key.reference);
    expect(await desk.writes(id, 'Bitte schicken Sie den Fahrzeugschein von DN-LW 88.')).toMatchObject({ case: { state: 'RECEIVED' } });
    const mail = (await mailsTo(hall.dueren, 'lucja@post.example')).find(({ subject }) => subject?.startsWith('Neue Nachricht'))!;
    expect([mail.subject, mail.text]).toEqual([expect.stringContaining('Neue Nachricht'), expect.stringContaining('http://dueren.localhost:8080/status')]);
    expect(`${mail.subject}${mail.text}${mail.html ?? ''}`).not.toMatch(/Fahrzeugschein|DN-LW|Bewohnerpark/);

    expect((await desk.sees(id)).messages).toMatchObject([{ fromOffice: true, author: 'Thorsten Velten', readAt: null }]);
    const seen = await lucja.looks();
    expect(seen.messages).toMatchObject([{ fromOffice: true, text: 'Bitte schicken Sie den Fahrzeugschein von DN-LW 88.', author: expect.not.stringContaining('Velten') }]);
    expect((await desk.sees(id)).messages[0]!.readAt).not.toBeNull();

    hall.turnTo('2027-01-04', 541);
    const messageId = crypto.randomUUID();
    expect(await lucja.attaches(messageId, 'Fahrzeugschein Łódź.pdf', aPdf())).toMatchObject({ status: 201 });
    expect((await desk.sees(id)).messages).toHaveLength(1);
    expect(await lucja.writes('Hier ist er.', messageId)).toMatchObject({ status: { state: 'RECEIVED' } });
    expect(await clerk.inbox('UNREAD')).toMatchObject({ totalCount: 1 });
    const answered = await desk.sees(id);
    expect(answered).toMatchObject({ unread: true, messages: [{}, { fromOffice: false, author: null, text: 'Hier ist er.', files: [{ name: 'Fahrzeugschein Łódź.pdf' }] }] });
    expect((await hall.dueren.get(answered.messages[1]!.files[0]!.path!, { cookie: clerk.cookie })).body.equals(aPdf())).toBe(true);
    expect(await clerk.inbox('UNREAD')).toMatchObject({ totalCount: 0 });

    const { files } = (await lucja.looks()).messages[1]!;
    const own = await hall.dueren.get(files[0]!.path!);
    expect([own.status, own.headers['content-disposition']]).toEqual([200, expect.stringContaining('attachment')]);
    expect((await hall.dillingen.get(files[0]!.path!)).status).toBe(404);
    hall.turnTo('2027-01-04', 600);
    expect((await hall.dueren.get(files[0]!.path!)).status).toBe(404);
  });

  it('send one message once, however often the line makes them try', async () => {
    const lucja = await applies();
    const messageId = crypto.randomUUID();
    await Promise.all([1, 2, 3].map(() => lucja.writes('Nur einmal.', messageId)));
    expect((await lucja.looks()).messages.map(({ text }) => text)).toEqual(['Nur einmal.']);
    expect(await lucja.attaches(messageId, 'zu spät.pdf', aPdf())).toMatchObject({ status: 409 });
    // The control: another message is another message.
    await lucja.writes('Nur einmal.');
    expect((await lucja.looks()).messages).toHaveLength(2);
  });

  it('can not read, write or attach without the code', async () => {
    const lucja = await applies();
    for (const stranger of [new Applicant(hall.dueren, { ...lucja.key, accessCode: '0000-0000-0000' }), new Applicant(hall.dillingen, lucja.key)]) {
      expect(await stranger.looks()).toBeNull();
      expect(await stranger.writes('Ich war es nicht.')).toEqual({ code: 'NOT_FOUND' });
      expect(await stranger.withdraws()).toEqual({ code: 'NOT_FOUND' });
      expect(await stranger.corrects({ plate: 'DN-XX 1' })).toEqual({ code: 'NOT_FOUND' });
      expect(await stranger.rates(1)).toEqual({ code: 'NOT_FOUND' });
      expect(await stranger.attaches(crypto.randomUUID(), 'x.pdf', aPdf())).toMatchObject({ status: 404 });
    }
    expect((await lucja.looks()).messages).toEqual([]);
  });

  it('refuse a file that is none, and forget files of a message that was never sent', async () => {
    const lucja = await applies();
    const messageId = crypto.randomUUID();
    expect(await lucja.attaches(messageId, 'Brief.docx', Buffer.from('PK\u0003\u0004 not a picture'))).toMatchObject({ status: 422, issue: { code: 'FILE_KIND' } });
    expect(await lucja.attaches(messageId, 'Nachweis.pdf', aPdf())).toMatchObject({ status: 201 });
    const kept = async () => (await hall.look<{ count: number }>('SELECT count(*)::int AS count FROM stadttor.upload WHERE message_id = $1', [messageId]))[0]!.count;
    await hall.sweep();
    expect(await kept()).toBe(1);
    hall.turnTo('2027-01-06');
    await hall.sweep();
    expect(await kept()).toBe(0);
  });

  it.each([
    ['dueren', parkingAnswers(), ['2027-01-07', '2027-01-14']],
    // Dillingen promises five working days instead of three.
    ['dillingen', dillingenParkingAnswers(), ['2027-01-11', '2027-01-18']],
  ] as const)('wait without losing time: the target stands still until the answer is there, in %s', async (code, answers, dueBeforeAndAfter) => {
    const town = hall.town(code);
    const worker = new DeskSide(await town.caseWorker(`${code}-traffic-1`));
    const lucja = await applies(town, answers);
    const { id } = await worker.clerk.finds(lucja.key.reference);
    const before = await worker.sees(id);
    expect(await worker.writes(id, 'Wann sind Sie eingezogen?', true)).toMatchObject({ case: { state: 'AWAITING_CITIZEN' } });
    expect(await lucja.looks()).toMatchObject({ state: 'AWAITING_CITIZEN', whoMoves: 'CITIZEN', expectedOn: null });
    expect((await worker.sees(id)).dueText).toBe('Frist ruht seit 4. Januar 2027');
    expect((await worker.clerk.inbox('WAITING')).totalCount).toBe(1);

    // A week later; five working days (Epiphany is none in neither of the two Länder).
    hall.turnTo('2027-01-11');
    expect(await lucja.writes('Am 1. Dezember.')).toMatchObject({ status: { state: 'IN_PROGRESS', whoMoves: 'OFFICE' } });
    const after = await worker.sees(id);
    expect([before.dueOn, after.dueOn]).toEqual(dueBeforeAndAfter);
  });

  it('go on without an answer when the desk takes its question back', async () => {
    const lucja = await applies();
    const { id } = await clerk.finds(lucja.key.reference);
    await desk.writes(id, 'Noch da?', true);
    hall.turnTo('2027-01-06');
    const { version } = await desk.sees(id);
    expect(await clerk.change('resumeCase', { caseId: id, version })).toMatchObject({ case: { state: 'IN_PROGRESS' } });
    expect((await desk.sees(id)).dueOn).toBe('2027-01-11');
    expect(await clerk.change('resumeCase', { caseId: id, version })).toEqual({ code: 'CONFLICT' });
  });

  it('correct single answers: only those that were asked for, taken over by the desk, shown as a difference', async () => {
    const lucja = await applies();
    const seen = await clerk.finds(lucja.key.reference);
    expect((await desk.sees(seen.id)).correctable.map(({ path }) => path)).toEqual(expect.arrayContaining(['plate', 'familyName', 'address']));
    expect(await desk.asksFor(seen, ['plate', 'gibt-es-nicht'], 'Falsch')).toEqual({ code: 'NOT_FOUND' });
    expect(await desk.asksFor(seen, ['plate'], 'Das Kennzeichen passt nicht zum Fahrzeugschein.')).toMatchObject({ case: { state: 'AWAITING_CITIZEN' } });

    expect((await lucja.looks()).correction).toMatchObject({ reason: 'Das Kennzeichen passt nicht zum Fahrzeugschein.', fields: ['plate'], answers: { plate: 'DN-LW 88' } });
    expect(await lucja.corrects({ plate: 'DN-LW 89', familyName: 'Reich' })).toEqual({ code: 'INVALID_INPUT', fields: [{ path: 'familyName', code: 'UNDECLARED' }] });
    expect(await lucja.corrects({ plate: 'kein Kennzeichen' })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'plate' }] });
    expect(await lucja.corrects({ plate: null })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'plate', code: 'REQUIRED' }] });
    expect(await lucja.corrects({ plate: 'DN-LW 89' })).toMatchObject({ status: { state: 'IN_PROGRESS', correction: null } });
    expect(await lucja.corrects({ plate: 'DN-LW 90' })).toEqual({ code: 'WRONG_STATE' });

    const sent = await desk.sees(seen.id);
    expect(sent.corrections).toMatchObject([{ state: 'SENT', labels: ['Kennzeichen'], differences: [{ path: 'plate', before: 'DN-LW 88', after: 'DN-LW 89' }] }]);
    const plate = ({ summary }: typeof sent) => summary.flatMap(({ rows }) => rows).find(({ path }) => path === 'plate')?.value;
    expect(plate(sent)).toBe('DN-LW 88');
    expect(await desk.settles(seen.id, true)).toMatchObject({ case: { state: 'IN_PROGRESS' } });
    expect(plate(await desk.sees(seen.id))).toBe('DN-LW 89');
    expect(await desk.settles(seen.id, true)).toEqual({ code: 'WRONG_STATE' });
  });

  it('keep the old answers when the desk does not take the new ones over', async () => {
    const lucja = await applies();
    await desk.asksFor(await clerk.finds(lucja.key.reference), ['familyName'], 'Wie im Ausweis?');
    await lucja.corrects({ familyName: 'Wörter-Łąkowska' });
    const { id } = await clerk.finds(lucja.key.reference);
    await desk.settles(id, false);
    const after = await desk.sees(id);
    expect([after.applicant, after.corrections.map(({ state }) => state)]).toEqual(['Łucja Weidenbach', ['REFUSED']]);
    expect(await subjects()).toContainEqual(expect.stringContaining('Ihre geänderten Angaben'));
  });

  it('ask for what became necessary by a correction, in a registration with several dogs', async () => {
    const taxes = new DeskSide(await hall.dueren.caseWorker('dueren-tax-1'));
    const anna = new Applicant(hall.dueren, await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers()));
    await taxes.asksFor(await taxes.clerk.finds(anna.key.reference), ['newDogs.0.claim'], 'Ist es ein Assistenzhund?');
    const refused = await anna.corrects({ 'newDogs.0.claim': 'assistance-dog' });
    expect(refused).toEqual({ code: 'INVALID_INPUT', fields: [{ path: 'newDogs.0.evidence', code: 'REQUIRED' }] });
    expect(await anna.corrects({ 'newDogs.0.claim': 'assistance-dog', 'newDogs.0.evidence': 'at-the-counter' })).toMatchObject({ status: { state: 'IN_PROGRESS' } });
    const { id } = await taxes.clerk.finds(anna.key.reference);
    await taxes.settles(id, true);
    expect((await taxes.clerk.opens(id)).rulingsDue).toHaveLength(1);
  });

  it('take an application back before it is decided, not after a refusal, and never a duty', async () => {
    const lucja = await applies();
    const { id } = await clerk.finds(lucja.key.reference);
    await desk.writes(id, 'Eine Frage noch.', true);
    expect(await lucja.looks()).toMatchObject({ mayWithdraw: true });
    expect(await lucja.withdraws()).toMatchObject({ status: { state: 'WITHDRAWN', whoMoves: 'NOBODY', mayWithdraw: false, mayRate: false, timeline: [{ done: true }, { title: 'Zurückgezogen', done: true }] } });
    expect(await subjects()).toContainEqual(expect.stringContaining('zurückgezogen'));
    expect(await lucja.withdraws()).toEqual({ code: 'WRONG_STATE' });

    const refused = await applies();
    await clerk.answers(refused.key.reference, '2027-01-04', { permit: 'refuse' });
    expect(await refused.withdraws()).toEqual({ code: 'WRONG_STATE' });

    const dog = new Applicant(hall.dueren, await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers()));
    expect([(await dog.looks()).mayWithdraw, await dog.withdraws()]).toEqual([false, { code: 'WRONG_STATE' }]);
  });

  it('are rated once, when the answer is out, without saying by whom', async () => {
    const head = await hall.dueren.caseWorker('dueren-tax-1');
    const anna = new Applicant(hall.dueren, await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers()));
    expect(await anna.rates(5)).toEqual({ code: 'WRONG_STATE' });
    await head.answers(anna.key.reference, '2027-01-04');
    expect(await anna.looks()).toMatchObject({ mayRate: true });
    expect(await anna.rates(6)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await anna.rates(4, 'Ging schnell.')).toMatchObject({ status: { mayRate: false } });
    await anna.rates(1, 'Doch nicht.');
    expect(await hall.look('SELECT stars FROM stadttor.case_rating')).toEqual([{ stars: 4 }]);
  });

  it('leave a trace of who opened a case', async () => {
    const lucja = await applies();
    const { id } = await clerk.finds(lucja.key.reference);
    const reads = await hall.look<{ actor: string }>(`SELECT actor FROM stadttor.audit_event WHERE action = 'case.read' AND object_id = $1`, [id]);
    expect(reads).toEqual([{ actor: expect.stringMatching(/^staff:/) }]);
  });
});
