import { parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { readPdf } from '../support/pdf.js';
import { CHANGES, PermissionMatrix } from '../support/permission-matrix.js';
import { PermitHolder } from '../support/permit-holder.js';
import { scanQrCode } from '../support/qr-in-pdf.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const SERVICE = 'resident-parking-permit';
const NAMES = ['', 'Anna', 'Bert', 'Cem', 'Dora', 'Emil', 'Fatma'];

describe('who may do what with parking permits', () => {
  let hall: TownHall;
  let everybody: PermissionMatrix;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    everybody = await PermissionMatrix.of(hall, ['public-order'], { own: 'dueren-traffic-1', elsewhere: 'dillingen-traffic-1' });
  });

  afterAll(() => hall.close());

  let count = 0;

  /** Each time somebody else. */
  const applied = async (): Promise<PermitHolder> => {
    count += 1;
    const answers = parkingAnswers({ startsOn: '2027-01-04', givenName: NAMES[count]!, plate: `DN-LW ${count}` });
    return new PermitHolder(hall.dueren, await hall.dueren.citizen().submits(SERVICE, answers));
  };

  it.each(['releaseCase', 'returnPermit', 'revokePermit', 'reissueNotice'])('%s', async (name) => {
    const holder = await applied();
    if (name !== 'releaseCase') await holder.gets('dueren-traffic-1');
    const { id, version } = await everybody.clerk.finds(holder.submitted.reference);
    expect(await everybody.change(name, { caseId: id, version, ...(name === 'revokePermit' ? { reason: 'Umgezogen.' } : {}) })).toEqual(CHANGES);
  });

  it('the wardens\' list: seen, counted and fetched by whoever exports in the department, and each export noted', async () => {
    await (await applied()).gets('dueren-traffic-1');
    const seen = await everybody.seenBy((person) => person.ask('{ permitsValid permitLists { title total areas { area count } path } }'));
    const none = { permitsValid: null, permitLists: [] };
    const [{ valid }] = (await hall.look<{ valid: number }>(`SELECT count(*)::int AS valid FROM stadttor.permit WHERE returned_at IS NULL`)) as [{ valid: number }];
    const path = `/amt/files/permits/${SERVICE}.csv`;
    expect(seen).toEqual({
      'another department': none,
      'an auditor': none,
      'a town admin': none,
      'another town': { permitsValid: 0, permitLists: [{ title: 'Bewohnerparkausweis', total: 0, areas: [], path }] },
      'a clerk': { permitsValid: valid, permitLists: [{ title: 'Bewohnerparkausweis', total: valid, areas: [{ area: 'C', count: valid }], path }] },
    });
    const fetched = await everybody.fetch(path, (body) => body.toString().includes('DN-LW '));
    expect(fetched).toEqual({ ...CHANGES, 'an auditor': 'NOT_FOUND' });
    // One of them is empty: that of another department.
    expect(await hall.look(`SELECT 1 FROM stadttor.audit_event WHERE action = 'permit.export' AND tenant_id = $1`, [hall.dueren.tenant.id])).toHaveLength(2);
  });

  it('the paper that is printed at home: PDF/UA, in its order, with words for its pictures and a code that can be scanned', async () => {
    const holder = await applied();
    await holder.gets('dueren-traffic-1');
    const { path } = (await holder.status()).papers.find(({ kind }) => kind === 'PERMIT')!;
    const { body } = await hall.dueren.get(path);
    const paper = await readPdf(body);
    expect(paper).toMatchObject({ title: 'Bewohnerparkausweis', language: 'de', tagged: true, pages: 1 });
    expect(body.toString('latin1')).toMatch(/pdfuaid:part>1</);
    expect(paper.headings.map(({ level, text }) => `${level} ${text}`)).toEqual(['1 Bewohnerparkausweis', '2 So verwenden Sie den Ausweis', '2 So wird er geprüft']);
    expect(paper.alternatives).toContain('QR-Code zur Seite, die diesen Ausweis prüft');
    const places = ['Zone C', 'DN-LW ', '4. Januar 2027', 'hinter die Windschutzscheibe', 'gibt den Code'].map((words) => paper.text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    const { code } = await holder.prints();
    expect(scanQrCode(body)).toBe(`${hall.dueren.origin}/pruefen/${code.replaceAll('-', '')}`);
  });
});
