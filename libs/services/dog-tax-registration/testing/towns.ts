import { cents, localDate } from '#kernel';
import type { Money } from '#kernel';
import { lawPack as nordrheinWestfalen } from '#law/nordrhein-westfalen';
import { lawPack as saarland } from '#law/saarland';
import type { JsonValue } from '#sdk/form';
import type { DatedSettings } from '#sdk/service';
import type { TownOfService } from '#sdk/service/testing';

const amounts = (...euros: readonly number[]): JsonValue => euros.map((euro) => ({ ...cents(euro * 100) }) satisfies Money);

/** Düren: 84 Euro for one dog, 96 each from two on, 400 for a dangerous one; four instalments. */
export const duerenSettings: readonly DatedSettings[] = [
  {
    validFrom: localDate('2023-01-01'),
    values: {
      byLaw: 'Hundesteuersatzung der Stadt Düren',
      rates: { kind: 're-rating', rates: amounts(84, 96) },
      dangerousRates: { kind: 'tiers', rates: amounts(400) },
      startRule: 'month-after-intake',
      dueDays: ['02-15', '05-15', '08-15', '11-15'],
      reliefs: { 'assistance-dog': 'exempt', 'rescue-dog': 'exempt', 'shelter-dog': 'exempt', 'income-support': 'reduced', 'guard-dog': 'reduced' },
    },
  },
];

/** Dillingen: 72 Euro, 144 for the second, each further one doubles, 360 for a dangerous one; due on 1 July. */
export const dillingenSettings: readonly DatedSettings[] = [
  {
    validFrom: localDate('2023-01-01'),
    values: {
      byLaw: 'Hundesteuersatzung der Stadt Dillingen/Saar',
      rates: { kind: 'doubling', rates: amounts(72, 144) },
      dangerousRates: { kind: 'tiers', rates: amounts(360) },
      startRule: 'month-after-intake',
      dueDays: ['07-01'],
      reliefs: { 'assistance-dog': 'exempt', 'rescue-dog': 'exempt', 'working-dog': 'reduced', 'guard-dog': 'reduced' },
    },
  },
];

export const dueren: TownOfService = { name: 'Düren', lawPack: nordrheinWestfalen, settings: duerenSettings };

export const dillingen: TownOfService = { name: 'Dillingen', lawPack: saarland, settings: dillingenSettings };
