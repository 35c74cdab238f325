import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import type { Citizen } from '../support/citizen.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface Entry {
  readonly action: string;
  readonly who: string;
  readonly about: string;
  readonly fields: string[];
}

describe('the audit trail', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let anna: Citizen;
  let reference = '';
  let read = 0;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
    anna = hall.dueren.citizen();
  });

  afterAll(() => hall.close());

  /** Entries since the last look. */
  async function fresh(): Promise<Entry[]> {
    const all = await hall.look<Entry>(
      `SELECT action, split_part(actor, ':', 1) AS who, object_type AS about, fields FROM stadttor.audit_event WHERE tenant_id = $1 AND action NOT LIKE 'tenant.%' ORDER BY at, id`,
      [hall.dueren.tenant.id],
    );
    return all.slice(read, (read = all.length));
  }

  const onCase = (action: string, version?: number) => async (): Promise<void> => {
    const { id, version: now } = await clerk.finds(reference);
    const input = { caseId: id, ...(action === 'addCaseNote' ? { text: 'Vermerk' } : { version: version ?? now }), ...(action === 'assessCase' ? { rulings: [] } : {}) };
    await clerk.change(action, input);
  };

  async function pays(decision: 'pay' | 'cancel'): Promise<void> {
    const { notice } = await clerk.finds(reference);
    const { token, redirectUrl } = await anna.startsPaying(notice!.paymentReference!);
    anna.decidesAtBank(redirectUrl!, decision);
    await anna.returnsFromBank(token!);
    await hall.settle();
  }

  /** The clerk looks before each deed: that is noted too. */
  const READ = 'staff case.read';

  const STEPS: readonly [what: string, deed: () => Promise<void>, expected: readonly string[]][] = [
    ['a registration', async () => void ({ reference } = await anna.submits('dog-tax-registration', dogTaxAnswers())), ['visitor case.submit']],
    ['reading it', async () => void (await clerk.finds(reference)), [READ]],
    ['taking it on', onCase('takeCase'), [READ, 'staff case.take']],
    ['a note', onCase('addCaseNote'), [READ, 'staff case.note']],
    ['an assessment', onCase('assessCase'), [READ, 'staff case.assess']],
    ['an assessment on an old view', onCase('assessCase', 1), [READ]],
    ['taking the assessment back', onCase('reviseAssessment'), [READ, 'staff case.revise']],
    ['another assessment', onCase('assessCase'), [READ, 'staff case.assess']],
    ['the notice', onCase('issueNotice'), [READ, 'staff notice.issue']],
    ['the post', async () => void (await clerk.dispatches([(await clerk.finds(reference)).notice!.letter.id], '2027-01-04')), [READ, 'staff letter.dispatch']],
    ['a payment that is broken off', () => pays('cancel'), [READ, 'visitor payment.start', 'visitor payment-redirected', 'visitor payment-cancelled']],
    ['a payment', () => pays('pay'), [READ, 'visitor payment.start', 'visitor payment-redirected', 'visitor payment-received', 'system case.close']],
  ];

  it.each(STEPS)('has %s', async (_what, deed, expected) => {
    await deed();
    const entries = await fresh();
    expect(entries.map(({ who, action }) => `${who} ${action}`).toSorted()).toEqual([...expected].toSorted());
    for (const { fields } of entries) expect(fields.join()).toMatch(/^[\w,-]*$/);
  });

  it('names one person by an id that stays, and no visitor at all', async () => {
    const actors = await hall.look<{ actor: string }>(`SELECT DISTINCT actor FROM stadttor.audit_event WHERE action NOT LIKE 'tenant.%' ORDER BY 1`);
    for (const { actor } of actors) expect(actor).toMatch(/^(visitor|staff:[0-9a-f-]{36}|system:[\w.-]+)$/);
  });
});
