import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Felling a tree',
  deed: 'Apply to fell a tree',
  summary: 'Large trees are protected, also in your own garden. Ask us before you fell a tree or cut it back hard.',
  keywords: ['tree', 'fell tree', 'cut down tree', 'tree felling', 'garden', 'prune', 'protected tree'],
};
