import type { JsonValue } from '#sdk/form';
import { electionMistakes } from './check-elections.js';

const mayor = { code: 'mayor-2027', kind: 'mayor', name: 'Bürgermeisterwahl', day: '2027-02-14', runOff: '2027-02-28', opensOn: '2026-12-21', papersFrom: '2027-01-11' };

const wrongAt = (...elections: JsonValue[]): readonly string[] => electionMistakes(elections).map(({ at }) => at.join('.'));

describe('the elections of a town', () => {
  it('may be none, or some', () => {
    expect([wrongAt(), wrongAt(mayor), wrongAt(mayor, { ...mayor, code: 'state-2027', kind: 'state', papersFrom: mayor.opensOn, deadlines: { ordinary: { daysBefore: 2, until: '18:00' } } })]).toEqual([[], [], []]);
  });

  it('are a list', () => {
    expect(electionMistakes({ ...mayor })).toEqual([{ at: [], expected: expect.stringContaining('a list') }]);
    expect(wrongAt('mayor')).toEqual(['0']);
  });

  it.each<[string, object, string]>([
    ['a code in capitals', { code: 'BM 2027' }, 'code'],
    ['an unknown kind', { kind: 'pope' }, 'kind'],
    ['an empty name', { name: ' ' }, 'name'],
    ['an unknown key', { hour: '18:00' }, 'hour'],
    ['a day that does not exist', { day: '2027-02-30' }, 'day'],
    ['a day that is no text', { opensOn: 20_261_221 }, 'opensOn'],
    ['papers before anybody can ask for them', { papersFrom: '2026-12-01' }, 'papersFrom'],
    ['papers after the election', { papersFrom: '2027-02-15' }, 'papersFrom'],
    ['a start after the election', { opensOn: '2027-02-15', papersFrom: '2027-02-15' }, 'opensOn'],
    ['a run-off on the day of the election', { runOff: '2027-02-14' }, 'runOff'],
    ['an hour that no clock shows', { deadlines: { ordinary: { daysBefore: 1, until: '24:00' } } }, 'deadlines.ordinary'],
    ['a deadline after the election', { deadlines: { ordinary: { daysBefore: -1, until: '12:00' } } }, 'deadlines.ordinary'],
    ['a deadline for what nobody can ask for', { deadlines: { late: { daysBefore: 1, until: '12:00' } } }, 'deadlines.late'],
    ['deadlines that are none', { deadlines: '18:00' }, 'deadlines'],
  ])('do not have %s', (_what, change, key) => {
    expect(wrongAt({ ...mayor, ...change })).toContain(`0.${key}`);
  });

  it('have codes of their own', () => {
    expect(wrongAt(mayor, { ...mayor, name: 'Landratswahl' })).toEqual(['1.code']);
  });

  it('are told with what would be right', () => {
    expect(electionMistakes([{ ...mayor, kind: 'pope' }])).toEqual([{ at: [0, 'kind'], expected: expect.stringContaining('"mayor"') }]);
  });
});
