import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface EverydayQuery {
  readonly query: string;
  readonly service: string;
}

const queriesOf = (town: string): EverydayQuery[] => JSON.parse(readFileSync(join(__dirname, `queries.${town}.json`), 'utf8')) as EverydayQuery[];

const SEARCH = `query ($query: String!) { searchServices(query: $query, first: 6) { edges { node { code } } } }`;

describe('people who do not know what it is called', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall();
  });

  afterAll(() => hall.close());

  async function found(town: string, query: string): Promise<string[]> {
    const { searchServices } = await hall.town(town).ask<{ searchServices: { edges: { node: { code: string } }[] } }>(SEARCH, { query });
    return searchServices.edges.map(({ node }) => node.code);
  }

  it.each(['dueren', 'dillingen', 'eschwege', 'frohburg'])('find what they want in %s among the first three', async (town) => {
    const queries = queriesOf(town);
    expect(queries).toHaveLength(60);

    const missed: string[] = [];
    for (const { query, service } of queries) {
      const codes = await found(town, query);
      if (!codes.slice(0, 3).includes(service)) missed.push(`${query}: ${codes.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });

  it('find only what their own town offers', async () => {
    expect(await found('dueren', 'volkshochschule')).toContain('vhs-course-booking');
    expect(await found('frohburg', 'volkshochschule')).not.toContain('vhs-course-booking');
  });

  it('find nothing where there is nothing', async () => {
    expect(await found('dueren', 'xqzzw')).toEqual([]);
  });
});
