import { join } from 'node:path';
import { readDemoState } from '../../apps/cli/demo/demo-state.js';
import type { SeededCase } from '../../apps/cli/demo/demo-state.js';

/** The first case in this state that the running installation was seeded with. */
export const seeded = (state: string): SeededCase => readDemoState(join(process.env['STADTTOR_TEST_HOME']!, 'data')).cases.find((one) => one.state === state)!;
