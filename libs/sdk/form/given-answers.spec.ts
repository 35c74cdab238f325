import { pathOfFile, withoutFile } from './given-answers.js';
import { everyAnswer } from './testing/index.js';

describe('a file in the answers', () => {
  const { id } = everyAnswer.vehicles[0].papers[0];

  it('is found by its id, also in a repeating group', () => {
    expect(pathOfFile(everyAnswer, id)).toBe('vehicles.0.papers');
    expect(pathOfFile({ evidence: [{ id, name: 'a.pdf', kind: 'pdf', size: 1 }] }, id)).toBe('evidence');
    expect(pathOfFile(everyAnswer, '01900000-0000-7000-8000-00000000ffff')).toBeUndefined();
  });

  it('is nowhere once it was taken out', () => {
    expect(pathOfFile(withoutFile(everyAnswer, id), id)).toBeUndefined();
  });
});
