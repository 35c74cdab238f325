import type { Answers } from '../support/permission-matrix.js';
import { CHANGES, PermissionMatrix } from '../support/permission-matrix.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { decides, handsOver, votes } from '../support/votes.js';
import { voteAnswers } from '../../libs/services/postal-vote/testing/index.js';

/** An auditor reads cases; what leaves the house in bulk is not theirs. */
const EXPORTS: Answers = { ...CHANGES, 'an auditor': 'NOT_FOUND' };

describe('who may do what with votes by post', () => {
  let hall: TownHall;
  let everybody: PermissionMatrix;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-11' });
    everybody = await PermissionMatrix.of(hall, ['elections'], { own: 'dueren-votes-1', elsewhere: 'dillingen-votes-1' });
  });

  afterAll(() => hall.close());

  it.each(['completeCase', 'releaseCase'])('%s', async (name) => {
    const { clerk } = everybody;
    const { reference } = await votes(hall.dueren.citizen(), voteAnswers({ givenName: name }));
    if (name === 'completeCase') await decides(clerk, reference, 'send');
    const { id, version } = await clerk.finds(reference);
    expect(await everybody.change(name, { caseId: id, version })).toEqual(CHANGES);
  });

  it('makeHandOver, and fetching the file', async () => {
    await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Bert' }));
    expect(await everybody.change('makeHandOver', { serviceCode: 'postal-vote', department: 'elections', occasion: 'mayor-2027' })).toEqual(EXPORTS);

    await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Cem' }));
    const { path } = (await handsOver(everybody.clerk, 'elections')).handOver!;
    expect(await everybody.fetch(path)).toEqual(EXPORTS);
  });

  it('releaseHandOver', async () => {
    await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Dora' }));
    const { id } = (await handsOver(everybody.clerk, 'elections')).handOver!;
    expect(await everybody.change('releaseHandOver', { handOverId: id })).toEqual(EXPORTS);
  });

  it('seeing what waits', async () => {
    const seen = await everybody.seenBy(async (person) => (await person.ask<{ handOverGroups: object[] }>('{ handOverGroups { occasion } }')).handOverGroups.length);
    expect(seen).toEqual({ 'another department': 0, 'an auditor': 0, 'a town admin': 0, 'another town': 0, 'a clerk': 1 });
  });
});
