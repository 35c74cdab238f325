import { TenantDatabase } from '#platform/database';
import type { Answers } from '#sdk/form';
import { PermitReminders } from '../../libs/engines/cases/permits/permit-reminders.js';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { readPdf } from '../support/pdf.js';
import { PermitHolder } from '../support/permit-holder.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

const SERVICE = 'resident-parking-permit';
const CLERK = { dueren: 'dueren-traffic-1', dillingen: 'dillingen-traffic-1' } as const;

describe('the reminder that a permit ends', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  /** Valid from today for a year. */
  async function aHolder(town: Town, changes: Answers = {}, without: readonly string[] = []): Promise<PermitHolder> {
    const all = (town.code === 'dueren' ? parkingAnswers : dillingenParkingAnswers)({ startsOn: '2027-01-04', ...changes });
    const answers = Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key)));
    const holder = new PermitHolder(town, await town.citizen().submits(SERVICE, answers));
    await holder.gets(CLERK[town.code as keyof typeof CLERK]);
    return holder;
  }

  async function reminders(town: Town): Promise<string[]> {
    await hall.settle();
    return town.mails().map((mail) => mail.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))).filter((mail) => mail.includes('noch bis zum'));
  }

  it('goes out on the day that the town has set, once, by mail, without anything of the permit, and leads to the extension', async () => {
    const lucja = await aHolder(hall.dueren);
    hall.turnTo('2027-12-05');
    await hall.sweep();
    expect(await reminders(hall.dueren)).toEqual([]);
    hall.turnTo('2027-12-06');
    await Promise.all(Array.from({ length: 4 }, () => hall.sweep()));
    const [mail, ...more] = await reminders(hall.dueren);
    expect(more).toEqual([]);
    expect(mail).toContain(lucja.submitted.reference);
    expect(mail).toContain('3. Januar 2028');
    expect(mail).toContain('/status');
    for (const secret of ['DN-LW', 'Weidenbach', 'Zone C', lucja.submitted.accessCode]) expect(mail).not.toContain(secret);
    hall.turnTo('2028-01-02');
    await hall.sweep();
    expect(await reminders(hall.dueren)).toHaveLength(1);
    expect(await lucja.offers()).toContain('extension');
    const clerk = await hall.dueren.caseWorker(CLERK.dueren);
    expect((await clerk.finds(lucja.submitted.reference)).history.map(({ text }) => text)).toContain('Erinnert, dass der Ausweis endet');
  });

  it('would go out more than once if nobody asked again under the lock: the control', async () => {
    await aHolder(hall.dueren);
    hall.turnTo('2027-12-06');
    const told = hall.app.get(PermitReminders, { strict: false });
    const due = await hall.app.get(TenantDatabase).withTenant({ tenantId: hall.dueren.tenant.id }, 'read', (tx) => told.due(tx));
    expect(due).toHaveLength(1);
    jest.spyOn(told, 'isDue').mockReturnValue(true);
    jest.spyOn(told, 'due').mockImplementation((tx) => Promise.resolve(tx.tenantId === hall.dueren.tenant.id ? due : []));
    await Promise.all(Array.from({ length: 3 }, () => hall.sweep()));
    jest.restoreAllMocks();
    expect((await reminders(hall.dueren)).length).toBeGreaterThan(1);
  });

  it('goes by letter, once, to somebody without e-mail, in Dillingen three weeks before', async () => {
    const bert = await aHolder(hall.dillingen, {}, ['email']);
    const clerk = await hall.dillingen.caseWorker(CLERK.dillingen);
    hall.turnTo('2027-12-12');
    await hall.sweep();
    await hall.settle();
    const queued = () => clerk.ask<{ letters: { edges: { node: { id: string; subject: string; reference: string } }[] } }>('{ letters(state: QUEUED, first: 20) { edges { node { id subject reference } } } }').then(({ letters }) => letters.edges.map(({ node }) => node).filter(({ subject }) => subject.includes('gilt noch bis')));
    expect(await queued()).toEqual([]);
    hall.turnTo('2027-12-13');
    await Promise.all(Array.from({ length: 4 }, () => hall.sweep()));
    await hall.settle();
    const letters = await queued();
    expect(letters).toMatchObject([{ subject: 'Bewohnerparkausweis: gilt noch bis 3. Januar 2028', reference: bert.submitted.reference }]);
    await clerk.dispatches([letters[0]!.id], '2027-12-13');
    await hall.settle();
    const { text } = await readPdf(hall.dillingen.letters().at(-1)!.pdf);
    expect(text).toContain('verlängern Sie ihn im Internet');
    expect(text).not.toContain('SLS-LW');
  });

  it('is for nobody who gave it back, has asked for the extension, or was told before another vehicle came', async () => {
    const [back, extended, changed] = [await aHolder(hall.dueren), await aHolder(hall.dueren, { givenName: 'Bert', plate: 'DN-BR 7' }), await aHolder(hall.dueren, { givenName: 'Cem', plate: 'DN-CR 8' })];
    const clerk = await hall.dueren.caseWorker(CLERK.dueren);
    const { id, version } = await clerk.finds(back.submitted.reference);
    await clerk.change('returnPermit', { caseId: id, version });
    hall.turnTo('2027-12-01');
    await (await extended.sends('extension', { months: '12' })).gets(CLERK.dueren);
    hall.turnTo('2027-12-06');
    await hall.sweep();
    expect((await reminders(hall.dueren)).map((mail) => mail.includes(changed.submitted.reference))).toEqual([true]);

    const next = await changed.sends('vehicle-change', { plate: 'DN-XY 7', vehicleUse: 'registered-to-me', startsOn: '2027-12-06' });
    await next.gets(CLERK.dueren);
    await hall.sweep();
    expect(await reminders(hall.dueren)).toHaveLength(1);
    expect(await next.offers()).toContain('extension');
  });
});
