import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Bulky waste',
  deed: 'Have bulky waste collected',
  summary: 'Furniture, mattresses and large appliances that do not fit into the bin: we collect them in front of your house on an agreed day.',
  keywords: ['bulky waste', 'bulky rubbish', 'large items', 'furniture', 'sofa', 'mattress', 'old fridge', 'washing machine', 'rubbish collection', 'waste collection', 'bulk trash', 'throw away furniture'],
};
