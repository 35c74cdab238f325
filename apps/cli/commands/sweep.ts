import { Background } from '#composition';
import { say, withApp } from '../app-context.js';

/** `stadttor sweep`: one round of the regular work over all towns, at once. */
export const sweepCommand = (): Promise<void> =>
  withApp(async (app) => {
    const swept = await app.get(Background).sweepOnce();
    for (const { sweep, tenant, moved } of swept) if (moved > 0) say(`${tenant}\t${sweep}\t${moved}`);
    say(`${swept.length} sweeps`);
  });
