import { everyType } from '#sdk/form/testing';
import { afterRemoving, afterSaving, isEmpty, NO_NOTES, withTyped } from './draft-notes.js';
import type { DraftNotes } from './draft-notes.js';

const vehicle = (index: number) => ({ id: 'vehicle', index });
const file = (id: string, index: number) => ({ id, name: `${id}.pdf`, path: `vehicles.${index}.papers` });

describe('what was typed and could not be saved', () => {
  it('is kept by page, the latest of it, as text of inputs that the page has', () => {
    const first = withTyped(NO_NOTES, everyType, vehicle(0), { plate: 'halb', smuggled: 'x', model: ['Kombi'], _do: 'next' });
    expect(first.typed).toEqual([{ page: vehicle(0), inputs: { plate: 'halb', model: ['Kombi'] } }]);
    const again = withTyped(withTyped(first, everyType, vehicle(1), { plate: 'zwei' }), everyType, vehicle(0), { plate: 'ganz', model: { deep: 1 } });
    expect(again.typed.map(({ page, inputs }) => [page.index, inputs])).toEqual([[1, { plate: 'zwei' }], [0, { plate: 'ganz' }]]);
  });

  it('goes when the page is saved; so does the place where somebody stopped', () => {
    const notes: DraftNotes = { ...withTyped(NO_NOTES, everyType, vehicle(0), { plate: 'halb' }), stoppedAt: vehicle(0) };
    expect(isEmpty(notes)).toBe(false);
    expect(isEmpty(afterSaving(notes, everyType, vehicle(0), []))).toBe(true);
    expect(afterSaving(notes, everyType, vehicle(1), []).typed).toHaveLength(1);
  });
});

describe('a file that the scanner took away', () => {
  const notes: DraftNotes = { typed: [], refused: [file('a', 0), file('b', 1)] };

  it('is told until its own page is saved by somebody who has read of it', () => {
    expect(afterSaving(notes, everyType, vehicle(0), []).refused).toEqual(notes.refused);
    expect(afterSaving(notes, everyType, vehicle(1), ['a']).refused).toEqual(notes.refused);
    expect(afterSaving(notes, everyType, vehicle(0), ['a', 'b']).refused).toEqual([file('b', 1)]);
  });
});

it('notes move up with their instance when one before it is taken away', () => {
  const notes: DraftNotes = {
    ...withTyped(withTyped(withTyped(NO_NOTES, everyType, vehicle(0), { plate: '0' }), everyType, vehicle(2), { plate: '2' }), everyType, { id: everyType.pages[0]!.id }, {}),
    refused: [file('a', 0), file('c', 2), { id: 'x', name: 'x.pdf', path: 'elsewhere' }],
  };
  const after = afterRemoving(notes, everyType, vehicle(0));
  expect(after.typed.map(({ page }) => page)).toEqual([vehicle(1), { id: everyType.pages[0]!.id }]);
  expect(after.refused).toEqual([file('c', 1), { id: 'x', name: 'x.pdf', path: 'elsewhere' }]);
  expect(afterRemoving(notes, everyType, { id: everyType.pages[0]!.id })).toBe(notes);
});
