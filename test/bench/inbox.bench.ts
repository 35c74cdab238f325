import pg from 'pg';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { connectAs, inTown } from '../isolation/databases.js';
import type { CaseWorker } from '../support/case-worker.js';
import type { Submitted } from '../support/citizen.js';
import { fillsTown, KINDS_OF_CASE } from '../support/large-town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { print, timed } from './stopwatch.js';

const ROUNDS = 40;
const SMALL = 100 / KINDS_OF_CASE;
const LARGE = 100_000 / KINDS_OF_CASE;

const PAGE = '{ inboxCounts { view count } inbox(view: TEAM, first: 25) { totalCount edges { node { id reference serviceTitle applicant waitingText dueText unread } } pageInfo { hasNextPage } } }';
const SEARCH = '{ inbox(view: ALL, first: 25, search: "Ärmelgrün") { totalCount edges { node { reference applicant } } } }';
const TOWN = '{ town { name offices { name } } services(first: 50) { edges { node { code deed } } } }';
const RAW = 'SELECT id, reference, due_on FROM case_file WHERE tenant_id = $1 AND department = \'taxes\' AND state IN (\'received\', \'in-progress\', \'assessed\') ORDER BY due_on, id LIMIT 25';

describe('how long people wait', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let app: pg.Client;
  let dog: Submitted;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
    dog = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ familyName: 'Ärmelgrün-Łapinski' }));
    for (let made = 0; made < 25; made += 1) await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers());
    await hall.settle();
    app = await connectAs(hall, 'app');
  });

  afterAll(async () => {
    await app.end();
    await hall.close();
  });

  const raw = () => timed('25 rows by plain SQL', ROUNDS, () => inTown(app, hall.dueren.tenant.id, () => app.query(RAW, [hall.dueren.tenant.id])));
  const page = (cases: string) => timed(`a page of the inbox, ${cases} cases`, ROUNDS, () => clerk.ask(PAGE));
  const search = (cases: string) => timed(`a search by name, ${cases} cases`, ROUNDS, () => clerk.ask(SEARCH));

  it('for the inbox, in a small town and in a large one', async () => {
    await fillsTown(hall, SMALL);
    const small = [await page('100'), await search('100')] as const;
    await fillsTown(hall, LARGE);
    const large = [await page('100,000'), await search('100,000')] as const;
    print('The inbox of a large town, beside that of a small one', [small[0], large[0]]);
    print('A search by name, beside one in a small town', [small[1], large[1]]);
    print('What the gateway adds to the database', [await raw(), large[0]]);
  });

  it('for the pages of citizens', async () => {
    const town = () => hall.dueren.ask(TOWN);
    const status = () => hall.dueren.citizen().status(dog.reference, dog.accessCode);
    print('Pages of citizens, beside 25 rows by plain SQL', [await raw(), await timed('services of a town', ROUNDS, town), await timed('how far a case is (slow on purpose: codes are stretched)', 10, status)]);
  });
});
