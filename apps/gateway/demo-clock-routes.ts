import type { Clock } from '#kernel';
import { BusinessClock } from '#platform/clock';
import type { ClockService } from '#platform/clock';
import type { InternalRoutes } from '#platform/http';

/** Reads and moves the demo clock; for the page of the demonstration, never in production. */
export const demoClockRoutes = (clock: Clock, service: ClockService): InternalRoutes => ({
  'GET /internal/demo/clock': async () => ({ status: 200, body: { now: clock.now().toISOString(), moved: clock instanceof BusinessClock && clock.demoAhead !== 0 } }),
  'POST /internal/demo/clock': async (body) => {
    const { instant } = JSON.parse(body || '{}') as { instant?: string | null };
    const wanted = instant === null || instant === undefined ? null : new Date(instant);
    if (wanted !== null && Number.isNaN(wanted.getTime())) return { status: 400, body: { error: 'INVALID_INPUT' } };
    return { status: 200, body: { now: (await service.setDemo(wanted)).toISOString() } };
  },
});
