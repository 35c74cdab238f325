import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Holiday programme',
  deed: 'Book the holiday programme',
  summary: 'Crafts, climbing, swimming, trips: for the school holidays you book a week full of activities for your child.',
  keywords: ['holiday programme', 'school holidays', 'summer camp', 'children', 'kids', 'holiday care', 'activities for children'],
};
