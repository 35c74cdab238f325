import { join } from 'node:path';
import { readDemoState } from '../../apps/cli/demo/demo-state.js';
import type { SeededCase } from '../../apps/cli/demo/demo-state.js';
import { ownHouse } from './own-house.js';

/** The first case in this state that the running installation was seeded with. */
export const seeded = (state: string): SeededCase => readDemoState(join(ownHouse().home, 'data')).cases.find((one) => one.state === state)!;
