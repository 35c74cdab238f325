import { everyAnswer, everyType } from '#sdk/form/testing';
import { pageStamp } from './page-stamp.js';

const page = (id: string, index?: number) => (index === undefined ? { id } : { id, index });
const vehicle = everyAnswer.vehicles[0];

describe('the stamp of a page', () => {
  it('is empty where nothing is saved, and says nothing of what is', () => {
    expect(pageStamp(everyType, page('vehicle', 0), {})).toBe('');
    expect(pageStamp(everyType, page('vehicle', 7), everyAnswer)).toBe('');
    expect(pageStamp(everyType, page('nowhere'), everyAnswer)).toBe('');
    expect(pageStamp(everyType, page('vehicle', 0), everyAnswer)).toMatch(/^[\w-]{22}$/);
  });

  it('is the same for the same answers, in whatever order', () => {
    const turned = { ...everyAnswer, vehicles: [Object.fromEntries(Object.entries(vehicle).toReversed())] };
    expect(pageStamp(everyType, page('vehicle', 0), turned)).toBe(pageStamp(everyType, page('vehicle', 0), everyAnswer));
  });

  it('changes with what was typed on this page, not with its files and not with other pages', () => {
    const stamp = pageStamp(everyType, page('vehicle', 0), everyAnswer);
    expect(pageStamp(everyType, page('vehicle', 0), { ...everyAnswer, vehicles: [{ ...vehicle, plate: 'DN-X 1' }] })).not.toBe(stamp);
    expect(pageStamp(everyType, page('vehicle', 0), { ...everyAnswer, vehicles: [{ ...vehicle, papers: [] }] })).toBe(stamp);
    expect(pageStamp(everyType, page('vehicle', 0), { vehicles: everyAnswer.vehicles })).toBe(stamp);
  });
});
