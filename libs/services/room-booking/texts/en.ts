import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Rooms and halls',
  deed: 'Book a room or a hall',
  summary: 'Community centre, meeting room, sports hall: for parties, courses, clubs and meetings you can rent rooms of the town.',
  keywords: ['room', 'hall', 'rent a room', 'book a room', 'sports hall', 'meeting room', 'party room', 'community centre', 'venue'],
};
