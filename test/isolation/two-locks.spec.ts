import { withoutFirstLock } from '#platform/database';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Submitted } from '../support/citizen.js';

/** Every query names its town, and the database looks again. Each lock has to hold alone. */
describe('two locks on one door', () => {
  let hall: TownHall;
  let dog: Submitted;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    dog = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers());
  });

  afterAll(() => hall.close());

  /** What the desk of Dillingen and its citizens see of Düren. */
  async function seenFromDillingen(): Promise<{ inbox: number; status: boolean }> {
    const clerk = await hall.dillingen.caseWorker();
    const { totalCount } = await clerk.inbox('ALL');
    const status = await hall.dillingen.citizen().status(dog.reference, dog.accessCode);
    return { inbox: totalCount, status: status !== null };
  }

  /** The desk of Dillingen works for a department that Düren has as well, so that departments keep nothing apart. */
  async function shareDepartment(): Promise<void> {
    await hall.look(`UPDATE stadttor.staff_member SET departments = departments || '{taxes}' WHERE tenant_id = $1`, [hall.dillingen.tenant.id]);
  }

  it('is shut with both', async () => {
    await shareDepartment();
    expect(await seenFromDillingen()).toEqual({ inbox: 0, status: false });
  });

  it('stays shut when the queries forget their town', async () => {
    const again = withoutFirstLock();
    try {
      expect(await seenFromDillingen()).toEqual({ inbox: 0, status: false });
    } finally {
      again();
    }
  });

  it('stays shut when row-level security is off', async () => {
    await hall.look('ALTER TABLE stadttor.case_file DISABLE ROW LEVEL SECURITY');
    try {
      expect(await seenFromDillingen()).toEqual({ inbox: 0, status: false });
    } finally {
      await hall.look('ALTER TABLE stadttor.case_file ENABLE ROW LEVEL SECURITY');
    }
  });

  it('stands open when both are off: the control that shows what this file would see', async () => {
    const again = withoutFirstLock();
    await hall.look('ALTER TABLE stadttor.case_file DISABLE ROW LEVEL SECURITY');
    try {
      const clerk = await hall.dillingen.caseWorker();
      const answer = await clerk.ask<{ inboxCounts: { view: string; count: number }[] }>('{ inboxCounts { view count } }');
      expect(answer.inboxCounts).toContainEqual({ view: 'ALL', count: 1 });
    } finally {
      again();
      await hall.look('ALTER TABLE stadttor.case_file ENABLE ROW LEVEL SECURITY');
    }
    expect(await seenFromDillingen()).toEqual({ inbox: 0, status: false });
  });

  it('can not be opened in production', () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect(() => withoutFirstLock()).toThrow('production');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
