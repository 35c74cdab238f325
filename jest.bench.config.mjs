import { base, database } from './jest.config.mjs';

/** Times, printed as ratios of one run: nothing here is right or wrong, so `npm test` leaves it out. */
export default { ...base, ...database, displayName: 'bench', testMatch: ['<rootDir>/test/bench/**/*.bench.ts'], testTimeout: 600_000 };
