import { theirCertificate, ownCertificate, withoutTold } from '../../libs/services/birth-certificate/testing/index.js';
import { TestBundId } from '../support/bundid.js';
import { BIRTH, decides, Orderer, orderStatus, posts } from '../support/registry.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { readPdf } from '../support/pdf.js';
import { signedIn } from '../support/signed-in.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const TOWNS = [
  { code: 'dueren', person: 'bundid-eid', name: 'Škoda-Weiß', place: 'Düren', first: 1500, three: 3000, printed: '30,00', remedy: 'Klage' },
  { code: 'eschwege', person: 'bundid-eid-eschwege', name: 'Hebestreit', place: 'Eschwege', first: 1400, three: 2800, printed: '28,00', remedy: 'Widerspruch' },
] as const;

/** No paper of ours but the copy of what was sent: the certificate comes from the register. */
const COPY = { title: 'Kopie Ihrer Angaben (PDF)' };

/** What BundID tells of them is not posted. */
const own = (changes = {}) => withoutTold(ownCertificate(changes));
const theirs = (changes = {}) => withoutTold(theirCertificate(changes));

const words = async (pdf: Buffer): Promise<string> => (await readPdf(pdf)).text;

let bundid: TestBundId;
let login: TestLogin;
let hall: TownHall;

beforeAll(async () => {
  bundid = await TestBundId.start();
  login = await startLogin();
});
beforeEach(async () => {
  hall = await townHall({ on: '2027-01-04', bundid: bundid.entityId });
  bundid.knows(hall);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await hall.close();
});
afterAll(async () => {
  await bundid.close();
  await login.close();
});

describe.each(TOWNS)('a certificate of birth in $code', ({ code, person, name, place, first, three, printed, remedy }) => {
  const registrar = (number = 1) => hall.town(code).caseWorker(`${code}-registrar-${number}`);

  it('is ordered with the eID, checked by the registrar, paid, printed there, posted and tracked', async () => {
    const town = hall.town(code);
    const { citizen } = await Orderer.signedIn(hall, bundid, person, code);
    const order = await citizen.submits(BIRTH, own());
    expect(order.expectedOn).toBe('2027-01-11');
    expect(await orderStatus(town, order)).toMatchObject({ state: 'RECEIVED', papers: [COPY], timeline: [{}, {}, {}, {}, { title: 'Wir geben das Papier zur Post', done: false }] });

    const clerk = await registrar();
    const granted = await decides(clerk, order.reference, 'grant');
    expect(granted).toMatchObject({ state: 'AWAITING_PAYMENT', applicant: expect.stringContaining(name), assessment: { total: { cents: first } } });
    await hall.settle();
    const reference = granted.notice!.paymentReference!;
    expect(town.mails().join()).toContain(reference);
    expect(town.mails().join()).not.toContain('Ausweis');
    expect(await posts(clerk, order.reference, '2027-01-04')).toMatchObject({ code: 'WRONG_STATE' });

    hall.turnTo('2027-01-05');
    expect(await citizen.pays(reference)).toMatchObject({ state: 'PAID' });
    await hall.settle();
    expect(await orderStatus(town, order)).toMatchObject({ state: 'TO_POST', whoMoves: 'OFFICE', stateText: 'Ihre Zahlung ist da. Wir drucken die Urkunde.', papers: [COPY], paymentReference: null });
    expect((await clerk.inbox('TO_POST')).edges.map(({ node }) => [node.reference, node.waitingText])).toEqual([[order.reference, 'Wir: drucken und zur Post geben']]);
    expect((await clerk.inbox('MINE')).totalCount).toBe(1);

    hall.turnTo('2027-01-07');
    expect(await posts(clerk, order.reference, '2027-01-04')).toMatchObject({ fields: [{ path: 'postedOn', code: 'DATE_BEFORE_PAYMENT' }] });
    expect(await posts(clerk, order.reference, '2027-01-08')).toMatchObject({ fields: [{ path: 'postedOn', code: 'DATE_IN_FUTURE' }] });
    expect(await posts(clerk, order.reference, '2027-01-06')).toMatchObject({ case: { state: 'CLOSED' } });
    expect(await posts(clerk, order.reference, '2027-01-06')).toMatchObject({ code: 'WRONG_STATE' });
    await hall.settle();
    const status = await orderStatus(town, order);
    expect(status).toMatchObject({ state: 'CLOSED', whoMoves: 'NOBODY', stateText: 'Wir haben die Urkunde zur Post gegeben. Das war am 6. Januar 2027.' });
    expect(status.timeline.map(({ done }) => done)).toEqual([true, true, true, true, true]);
    expect(status.timeline.at(-1)!.text).toContain('6. Januar 2027');
    expect(town.mails().join()).toContain('Ihre Bestellung ist unterwegs');
    expect((await clerk.inbox('TO_POST')).totalCount).toBe(0);
  });

  it('is ordered for a child, three pieces, and goes by letter to somebody without e-mail, who pays before it has left', async () => {
    const town = hall.town(code);
    const { email: _email, ...answers } = theirs({ birthPlace: place });
    const { citizen } = await Orderer.signedIn(hall, bundid, person, code);
    const order = await citizen.submits(BIRTH, answers as never);
    const clerk = await registrar();
    const granted = await decides(clerk, order.reference, 'grant');
    expect(granted.assessment!.total.cents).toBe(three);
    await citizen.pays(granted.notice!.paymentReference!);
    await hall.settle();
    expect(await posts(clerk, order.reference, '2027-01-04')).toMatchObject({ case: { state: 'CLOSED' } });
    expect((await clerk.dispatches([granted.notice!.letter.id], '2027-01-04')).letters).toHaveLength(1);
    await hall.settle();
    const paper = await words(town.letters()[0]!.pdf);
    for (const part of [printed, 'weitere Stücke: 2', 'je 7,', remedy]) expect(paper).toContain(part);
    expect(await orderStatus(town, order)).toMatchObject({ state: 'CLOSED', stateText: expect.stringContaining('zur Post') });
  });

  it('is refused in the same words whether there is no entry or it must not be given, by two registrars and with the remedy', async () => {
    const town = hall.town(code);
    const [one, two] = [await registrar(1), await registrar(2)];
    const papers: string[] = [];
    for (const [reason, child] of [['Zu den Angaben gibt es keinen Eintrag.', 'Mattéo'], ['§ 63 PStG, Adoption vom 3. Mai 2016', 'Niobe']] as const) {
      const { citizen } = await Orderer.signedIn(hall, bundid, person, code);
      const order = await citizen.submits(BIRTH, theirs({ birthPlace: place, theirGivenName: child }));
      await expect(decides(one, order.reference, 'refuse', { reason })).rejects.toThrow('SECOND_PERSON_NEEDED');
      const refused = await two.issues(order.reference);
      expect(refused).toMatchObject({ state: 'ANSWERED', notice: { paymentReference: null }, assessment: { total: { cents: 0 } } });
      const preview = await one.ask<{ case: { assessment: { rulings: { reason: string; noticeReason: string }[] } } }>('query ($id: ID!) { case(id: $id) { assessment { rulings { reason noticeReason } } } }', { id: refused.id });
      expect(preview.case.assessment.rulings[0]).toMatchObject({ reason, noticeReason: expect.stringMatching(/^Die gesetzlichen Voraussetzungen/) });
      await two.dispatches([refused.notice!.letter.id], '2027-01-04');
      await hall.settle();
      const text = await words(town.letters().at(-1)!.pdf);
      // A registrar answers to the civil court, without a period; the fee, as above, to nobody else than other fees do.
      expect(text).toMatch(/beim Amtsgericht beantragen[^]*Amtsgericht (Aachen|Kassel)[^]*Eine Frist gibt es dafür nicht/);
      expect(text).not.toContain(remedy);
      expect(text).not.toMatch(/Adoption|§ 63|Eintrag vom|keinen Eintrag/);
      papers.push(text.replaceAll(order.reference, 'NUMBER').replaceAll(child, 'NAME'));
      const status = JSON.stringify(await orderStatus(town, order));
      expect(status).not.toMatch(/Adoption|§ 63|keinen Eintrag/);
      papers.push(status.replaceAll(order.reference, 'NUMBER'));
      const exported = JSON.stringify(await town.ask('query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { nextStep messages { text } } }', { r: order.reference, c: order.accessCode }));
      expect(exported).not.toMatch(/Adoption|§ 63|keinen Eintrag/);
    }
    expect(papers[2]).toBe(papers[0]);
    expect(papers[3]).toBe(papers[1]);
  });

  it('says why where it may: a sibling without a reason of weight', async () => {
    const { citizen } = await Orderer.signedIn(hall, bundid, person, code);
    const order = await citizen.submits(BIRTH, theirs({ birthPlace: place, relation: 'sibling', interest: 'Ich sammle Urkunden.' }));
    const clerk = await registrar();
    await expect(decides(clerk, order.reference, 'refuse-interest', { reason: 'Den Grund haben Sie nicht genannt.' })).rejects.toThrow('SECOND_PERSON_NEEDED');
    const refused = await (await registrar(2)).issues(order.reference);
    const notice = await hall.town(code).get(refused.notice!.pdfPath, { cookie: clerk.cookie });
    expect(await words(notice.body)).toContain('Den Grund haben Sie nicht genannt.');
  });

  it('is handed over to the register on one sheet, which is noted', async () => {
    const { citizen } = await Orderer.signedIn(hall, bundid, person, code);
    const order = await citizen.submits(BIRTH, theirs({ birthPlace: place, relation: 'other', legalInterest: 'Ich habe einen Titel gegen die Person.' }));
    const clerk = await registrar();
    const { id } = await clerk.finds(order.reference);
    const { case: found } = await clerk.ask<{ case: { posting: { sheetPath: string }; files: object[] } }>('query ($id: ID!) { case(id: $id) { posting { sheetPath } files { id } } }', { id });
    expect(found.files).toHaveLength(1);
    const sheet = await hall.town(code).get(found.posting.sheetPath, { cookie: clerk.cookie });
    const text = await words(sheet.body);
    for (const part of [order.reference, name, 'Mattéo Ångström', place, 'Ich habe einen Titel', 'noch nicht']) expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
    const [noted] = await hall.look<{ count: number }>(`SELECT count(*)::int FROM stadttor.audit_event WHERE action = 'case.hand-over'`);
    expect(noted!.count).toBe(1);
    expect((await hall.town(code).get(found.posting.sheetPath)).status).toBe(404);
    expect((await hall.dillingen.get(found.posting.sheetPath, { cookie: (await hall.dillingen.caseWorker()).cookie })).status).toBe(404);
    expect((await hall.town(code).get(found.posting.sheetPath, { cookie: (await hall.town(code).caseWorker(`${code}-tax-1`)).cookie })).status).toBe(404);
  });

  it('is stopped before anything is paid: born elsewhere, in the archive', async () => {
    const one = await Orderer.signedIn(hall, bundid, person, code);
    const page = (birthPlace: string, birthDate: string) => [['person', {}], ['relation', { relation: 'ancestor' }], ['their-birth', { birthPlace, birthDate, theirGivenName: 'Änne', theirFamilyName: 'Groß' }]] as const;
    const known = await one.isStopped(page(code === 'dueren' ? 'kreuzau' : 'WITZENHAUSEN', '1950-05-05'));
    expect(known).toMatchObject({ title: 'Für diesen Geburtsort sind wir nicht zuständig', office: { name: code === 'dueren' ? 'Standesamt Kreuzau' : 'Standesamt Witzenhausen', url: expect.stringMatching(/^https:/) } });
    const far = await one.isStopped(page('Königs Wusterhausen', '1950-05-05'));
    expect(far).toMatchObject({ office: null, alternatives: expect.arrayContaining(['Zuständig ist das Standesamt des Geburtsorts: Königs Wusterhausen.']) });
    expect(await one.isStopped(page(place, '1917-01-03'))).toMatchObject({ title: 'Diese Geburt ist im Archiv', office: { name: expect.stringMatching(/archiv/i) } });
    for (const [at, answers] of [['entry', {}], ['paper', { paper: 'certificate', copies: 1 }]] as const) await one.citizen.savesPage(far.token, at, answers);
    expect(await one.citizen.sends(far.token)).toMatchObject({ __typename: 'StoppedPayload', title: 'Für diesen Geburtsort sind wir nicht zuständig' });
  });
});

describe('a certificate of birth can not be had by', () => {
  it('whoever is not signed in as surely as the law wants it', async () => {
    await expect(hall.dueren.citizen().starts(BIRTH)).rejects.toThrow('ASSURANCE_TOO_LOW');
    await expect(Orderer.signedIn(hall, bundid, 'bundid-elster').then(({ citizen }) => citizen.starts(BIRTH))).rejects.toThrow('ASSURANCE_TOO_LOW');
    await expect(Orderer.signedIn(hall, bundid, 'bundid-eid-basis').then(({ citizen }) => citizen.starts(BIRTH))).rejects.toThrow('ASSURANCE_TOO_LOW');
  });

  it('somebody under 16: told by the sign-in, or asked', async () => {
    const asking = await townHall({ on: '2027-01-04', issuer: login.issuer });
    const { citizen } = await signedIn(asking, login, 'citizen-high');
    const { token } = await citizen.starts(BIRTH);
    const { form } = await citizen.draft<{ form: { pages: { fields: { key: string; type: string }[] }[] } }>(token, 'form');
    expect(form.pages[0]!.fields.find(({ key }) => key === 'bornOn')!.type).toBe('date');
    const { givenName, familyName, address } = ownCertificate();
    expect(await citizen.savesPage(token, 'person', { givenName: givenName!, familyName: familyName!, address: address!, bornOn: '2011-01-05' })).toMatchObject({ __typename: 'StoppedPayload' });
    await asking.close();
  });

  it('whoever puts another name, day, place, fee or decision into a post', async () => {
    const { citizen } = await Orderer.signedIn(hall, bundid, 'bundid-eid');
    const { token } = await citizen.starts(BIRTH);
    for (const key of ['givenName', 'familyName', 'birthName', 'bornOn', 'address']) {
      const forged = { [key]: key === 'address' ? { street: 'Fremdweg', houseNumber: '1', postalCode: '52349', city: 'Düren' } : key === 'bornOn' ? '1950-01-01' : 'Erfunden' };
      expect(await citizen.savesPage(token, 'person', forged)).toMatchObject({ fields: [{ path: key, code: 'UNDECLARED' }] });
    }
    expect(await citizen.savesPage(token, 'person', {})).toMatchObject({ __typename: 'SaveDraftPagePayload' });
    await citizen.savesPage(token, 'relation', { relation: 'self' });
    expect(await citizen.savesPage(token, 'own-birth', { ownBirthPlace: 'Köln' })).toMatchObject({ fields: [{ path: 'ownBirthPlace', code: 'UNDECLARED' }] });
    await citizen.savesPage(token, 'own-birth', {});
    await citizen.savesPage(token, 'entry', {});
    expect(await citizen.savesPage(token, 'paper', { paper: 'certificate', copies: 1, firstFee: 1 })).toMatchObject({ __typename: 'InvalidInput' });
    for (const copies of [0, 11, 1.5]) expect(await citizen.savesPage(token, 'paper', { paper: 'certificate', copies })).toMatchObject({ __typename: 'InvalidInput' });
    await citizen.savesPage(token, 'paper', { paper: 'certificate', copies: 2 });
    const draft = await citizen.draft<{ answers: object; estimate: { total: { cents: number } } }>(token, 'answers estimate { total { cents } }');
    expect(draft).toMatchObject({ answers: { familyName: 'Škoda-Weiß', bornOn: '1984-12-31', ownBirthPlace: 'Düren' }, estimate: { total: { cents: 2250 } } });
    expect((await citizen.sends(token)).submission?.reference).toMatch(/^2027-/);
  });

  it('whoever was born elsewhere, as their own eID says', async () => {
    const one = await Orderer.signedIn(hall, bundid, 'bundid-temporary');
    const stopped = await one.isStopped([['person', {}], ['relation', { relation: 'self' }], ['own-birth', {}]]);
    expect(stopped.alternatives[0]).toBe('Zuständig ist das Standesamt des Geburtsorts: Saarlouis.');
  });
});

describe('who decides at the registry office', () => {
  it('is the registrar alone; a clerk and even the head of the office prepare and post', async () => {
    const { citizen } = await Orderer.signedIn(hall, bundid, 'bundid-eid');
    const registrar = await hall.dueren.caseWorker('dueren-registrar-1');
    const [clerk, head, auditor, stranger] = [
      await hall.dueren.hires('prepares', ['case-worker'], ['registry-office']),
      await hall.dueren.hires('heads', ['department-head'], ['registry-office']),
      await hall.dueren.hires('audits', ['auditor'], ['registry-office']),
      await hall.dueren.hires('registrar-of-taxes', ['registrar'], ['taxes']),
    ];
    const order = await citizen.submits(BIRTH, own());
    const found = async () => registrar.finds(order.reference).then(({ id, version }) => ({ caseId: id, version }));
    const rulings = [{ key: 'order', decision: 'grant', reason: 'darf' }];
    const tries = async (mutation: string, input: object) => {
      const answers: string[] = [];
      for (const who of [clerk, head, auditor, stranger]) answers.push((await who.change(mutation, { ...(await found()), ...input })).code ?? 'done');
      return answers;
    };
    expect(await clerk.change('takeCase', await found())).toMatchObject({ case: { state: 'IN_PROGRESS' } });
    expect(await tries('assessCase', { rulings })).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    expect(await tries('dismissCase', { reason: 'Weg damit.', message: '' })).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    expect(await clerk.change('sendCaseMessage', { caseId: (await found()).caseId, messageId: crypto.randomUUID(), text: 'Wie heißt die Mutter?', asks: false })).toMatchObject({ case: {} });
    const mayDecide = (who: typeof clerk) => found().then(({ caseId }) => who.ask<{ case: { mayDecide: boolean } }>('query ($id: ID!) { case(id: $id) { mayDecide } }', { id: caseId })).then((data) => data.case.mayDecide);
    expect([await mayDecide(clerk), await mayDecide(head), await mayDecide(registrar)]).toEqual([false, false, true]);

    await registrar.change('assessCase', { ...(await found()), rulings });
    expect(await tries('reviseAssessment', {})).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    expect(await tries('issueNotice', {})).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    const granted = await registrar.issues(order.reference);
    await citizen.pays(granted.notice!.paymentReference!);
    await hall.settle();
    for (const who of [auditor, stranger]) expect((await who.change('postDocument', { ...(await found()), postedOn: '2027-01-04' })).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    await expect((await hall.dillingen.caseWorker()).change('postDocument', { ...(await found()), postedOn: '2027-01-04' })).resolves.toMatchObject({ code: 'NOT_FOUND' });
    expect(await posts(clerk, order.reference, '2027-01-04')).toMatchObject({ case: { state: 'CLOSED' } });
  });

  it('leaves other services alone: the control', async () => {
    const { citizen } = await Orderer.signedIn(hall, bundid, 'bundid-eid');
    const order = await citizen.submits(BIRTH, own());
    const registrar = await hall.dueren.caseWorker('dueren-registrar-1');
    expect((await registrar.inbox('ALL')).edges.map(({ node }) => node.reference)).toEqual([order.reference]);
    expect((await (await hall.dueren.caseWorker('dueren-tax-1')).inbox('ALL')).totalCount).toBe(0);
    expect((await registrar.change('releaseCase', await registrar.finds(order.reference).then(({ id, version }) => ({ caseId: id, version })))).code).toBe('WRONG_STATE');
  });
});
