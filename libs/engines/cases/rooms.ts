import { applying } from './applying/parts.js';
import { citizen } from './citizen/parts.js';
import { desk } from './desk/parts.js';
import { handOvers } from './hand-overs/parts.js';
import { notices } from './notices/parts.js';
import { permits } from './permits/parts.js';
import type { Room } from './room.js';

/** Beside commands, store, graphql, jobs and sweeps. */
export const rooms: readonly Room[] = [applying, citizen, desk, handOvers, notices, permits];
