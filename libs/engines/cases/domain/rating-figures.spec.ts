import { ratedServices } from './rating-figures.js';

const counted = (month: string, stars: number, count: number, serviceCode = 'dog-tax-registration') => ({ department: 'taxes', serviceCode, month, stars, count });

describe('ratedServices', () => {
  it('has count, mean and distribution by month, the newest first', () => {
    expect(ratedServices([counted('2027-01', 5, 3), counted('2027-01', 2, 2), counted('2027-02', 1, 5)])).toEqual([
      { department: 'taxes', serviceCode: 'dog-tax-registration', months: [{ month: '2027-02', figures: { count: 5, mean: 1, distribution: [0, 0, 0, 0, 5] } }, { month: '2027-01', figures: { count: 5, mean: 3.8, distribution: [3, 0, 0, 2, 0] } }] },
    ]);
  });

  it('says nothing below five answers', () => {
    expect(ratedServices([counted('2027-01', 5, 4)])[0]!.months).toEqual([{ month: '2027-01', figures: null }]);
  });

  it('keeps services apart', () => {
    expect(ratedServices([counted('2027-01', 5, 4), counted('2027-01', 5, 4, 'postal-vote')]).map(({ months }) => months[0]!.figures)).toEqual([null, null]);
  });
});
