import { aPdf } from '../../libs/engines/forms/testing/index.js';
import { aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { Applicant, DeskSide } from '../support/dialogue.js';
import { readPdf } from '../support/pdf.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

describe('a whole case as one file', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterAll(() => hall.close());

  it('is PDF/A-3 with everything to read, the data, the notice and every file inside; who takes it along is noted', async () => {
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const answers = dogTaxAnswers({ familyName: 'Weidenbach-Łódzka', newDogs: [aDogWithClaim('assistance-dog', { evidence: 'upload' })] });
    const dog = await hall.dueren.citizen().submits('dog-tax-registration', answers);
    const anna = new Applicant(hall.dueren, dog);
    const messageId = crypto.randomUUID();
    await anna.attaches(messageId, 'Prüfung.pdf', aPdf());
    await anna.writes('Die Prüfung liegt bei.', messageId);
    const { id } = await clerk.finds(dog.reference);
    await new DeskSide(clerk).writes(id, 'Vielen Dank.');
    await clerk.change('addCaseNote', { caseId: id, text: 'Sieht gut aus.' });
    await clerk.answers(dog.reference, '2027-01-04');

    const file = await hall.dueren.get(`/amt/files/cases/${id}/file.pdf`, { cookie: clerk.cookie });
    expect([file.status, file.headers['content-type'], String(file.headers['content-disposition'])]).toEqual([200, 'application/pdf', expect.stringContaining(`attachment; filename="Akte-${dog.reference}.pdf"`)]);
    const raw = file.body.toString('latin1');
    expect(raw).toMatch(/pdfaid:part>3<[^]*pdfaid:conformance>A</);

    const { text, attachments } = await readPdf(file.body);
    for (const words of ['Weidenbach-Łódzka', 'Die Prüfung liegt bei.', 'Vielen Dank.', 'Sieht gut aus.', 'Bescheid bekannt gegeben', 'Waldi']) expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
    const names = Object.keys(attachments);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/\.json$/), expect.stringMatching(/Bescheid-.*\.pdf$/), expect.stringMatching(/Nachweis\.pdf$/), expect.stringMatching(/Prüfung\.pdf$/)]));
    const data = JSON.parse(Buffer.from(attachments[names.find((name) => name.endsWith('.json'))!]!).toString('utf8')) as { answers: { familyName: string }; notices: { servedOn: string }[]; decided: object };
    expect(data).toMatchObject({ reference: dog.reference, answers: { familyName: 'Weidenbach-Łódzka' }, notices: [{ channel: 'post', servedOn: '2027-01-08' }] });
    expect(Buffer.from(attachments[names.find((name) => name.endsWith('Prüfung.pdf'))!]!).equals(aPdf())).toBe(true);
    expect(await hall.look(`SELECT 1 FROM stadttor.audit_event WHERE action = 'case.export' AND object_id = $1`, [id])).toHaveLength(1);
  });

  it('is not there for another department, an auditor, or nobody', async () => {
    const { reference } = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers());
    const { id } = await (await hall.dueren.caseWorker('dueren-tax-1')).finds(reference);
    const traffic = await hall.dueren.caseWorker('dueren-traffic-1');
    expect((await hall.dueren.get(`/amt/files/cases/${id}/file.pdf`, { cookie: traffic.cookie })).status).toBe(404);
    expect((await hall.dueren.get(`/amt/files/cases/${id}/file.pdf`)).status).toBe(404);
    const auditor = await hall.dueren.hires('rpa', ['auditor'], ['taxes']);
    expect((await auditor.opens(id)).id).toBe(id);
    expect((await hall.dueren.get(`/amt/files/cases/${id}/file.pdf`, { cookie: auditor.cookie })).status).toBe(404);
  });
});
