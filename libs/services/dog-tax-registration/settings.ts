import type { SettingsDefinition } from '#sdk/service';

/** What a by-law on dog tax decides. Rates are those of the tax year: the entry in force on 1 January counts. */
export const settings = {
  byLaw: { type: 'text', description: 'Full name and date of the by-law on dog tax, as the notice and the service page cite it' },
  rates: { type: 'scale', description: 'Yearly tax of ordinary dogs, by number of dogs in the household' },
  dangerousRates: { type: 'scale', description: 'Yearly tax of dogs that the by-law treats as dangerous, counted among themselves' },
  dangerousCounts: {
    type: 'boolean',
    description: 'Whether dangerous dogs also count for the rate of the ordinary dogs; they stand behind them in the order',
    default: false,
  },
  reducedPercent: { type: 'integer', min: 0, max: 100, description: 'What a reduced dog pays, in percent of its rate', default: 50 },
  startRule: {
    type: 'choice',
    options: ['month-after-intake', 'month-of-intake'],
    description: 'First month of liability: the month after the dog was taken in, or that month itself',
  },
  puppyMonths: {
    type: 'integer',
    min: 0,
    max: 12,
    description: 'Age in months from which a puppy of the own litter is taxed; 0 taxes it from birth',
    default: 3,
  },
  dueDays: { type: 'days-of-year', description: 'Days of every year on which equal instalments fall due' },
  dueAfterService: {
    type: 'period',
    description: 'How long after service of the notice the first amount falls due at the earliest',
    default: { months: 1 },
  },
  openYears: {
    type: 'integer',
    min: 0,
    max: 10,
    description: 'How many years before the current one are assessed as well (AO section 169: 4)',
    default: 4,
  },
  reportWithinDays: { type: 'integer', min: 1, max: 60, description: 'Days within which a dog has to be registered', default: 14 },
  reliefs: {
    type: 'choices',
    keys: ['shelter-dog', 'assistance-dog', 'rescue-dog', 'income-support', 'guard-dog', 'working-dog'],
    options: ['reduced', 'exempt'],
    description: 'Which reliefs the by-law knows, and whether each reduces the tax or exempts from it',
    default: {},
  },
} as const satisfies SettingsDefinition;
