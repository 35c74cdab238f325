import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Place in day care',
  deed: 'Put your child on the list for day care',
  summary: 'You are looking for a place in a crèche, kindergarten or with a childminder: put your child on the list, for up to three places.',
  keywords: ['kindergarten', 'day care', 'daycare', 'nursery', 'childcare', 'creche', 'childminder', 'place for my child', 'preschool'],
};
