import type { INestApplicationContext } from '@nestjs/common';
import { FixedClock } from '#kernel';
import { hashToken } from '#platform/crypto';
import { RegistryStore, TenantRegistry } from '#engines/tenancy';
import { CliProblem, say, withApp } from '../app-context.js';
import { keepDemoState, readDemoState } from '../demo/demo-state.js';
import type { SeededCase } from '../demo/demo-state.js';
import { citizenOf, clerkOf, seedCase, SEEDED_STATES } from '../demo/seed-cases.js';

const TOWN = 'dueren';
const CLERK = 'dueren-tax-1';

/** `stadttor seed`: the demonstration's key, and one made-up case per state in Düren. Done once; again changes nothing. */
export async function seedCommand(): Promise<void> {
  const clock = new FixedClock(new Date());
  await withApp(async (app, environment) => {
    if (!environment.demo) throw new CliProblem('made-up cases belong in the demonstration only: set DEMO=1');
    const state = readDemoState(environment.DATA_DIR);
    await app.get(RegistryStore).keepApiKey(hashToken(state.apiKey), 'demonstration', clock.now());
    const cases = state.cases.length > 0 ? state.cases : await seedCases(app, clock);
    keepDemoState(environment.DATA_DIR, { ...state, cases });
    say(`${cases.length} made-up cases`);
  }, clock);
}

async function seedCases(app: INestApplicationContext, clock: FixedClock): Promise<SeededCase[]> {
  const tenant = app.get(TenantRegistry).all().find(({ code }) => code === TOWN);
  if (!tenant) return [];
  const walk = { app, clock, citizen: citizenOf(tenant.id), clerk: await clerkOf(app, tenant.id, CLERK) };
  const cases: SeededCase[] = [];
  for (const [index, state] of SEEDED_STATES.entries()) cases.push(await seedCase(walk, TOWN, state, 21 - index * 4));
  return cases;
}
