import { ClockService } from '#platform/clock';
import { CliProblem, say, withApp } from '../app-context.js';

/** `stadttor demo clock <instant>|reset`: moves the demonstration's clock in all running processes. */
export const demoClock = (wanted: string): Promise<void> =>
  withApp(async (app, environment) => {
    if (!environment.demo) throw new CliProblem('the clock moves in the demonstration only');
    const instant = wanted === 'reset' ? null : new Date(wanted);
    if (instant !== null && Number.isNaN(instant.getTime())) throw new CliProblem(`not an instant: ${wanted}; write 2027-01-04T09:00:00+01:00, or reset`);
    say((await app.get(ClockService).setDemo(instant)).toISOString());
  });
