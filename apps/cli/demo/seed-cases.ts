import type { INestApplicationContext } from '@nestjs/common';
import { addDays, berlinDate, berlinInstant, FixedClock, visitor } from '#kernel';
import type { Actor, Id, Result } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { reachablePages } from '#sdk/form';
import type { Answers } from '#sdk/form';
import type { DutyState } from '#sdk/service';
import { AssessCase, CaseStore, CaseViews, Desk, DispatchLetters, IssueNotice, SaveApplicationPage, StartApplication, SubmitApplication, TakeCase } from '#engines/cases';
import { StaffDirectory } from '#engines/identity';
import { ServiceCatalogue } from '#engines/catalogue';
import type { SeededCase } from './demo-state.js';
import { storyOf } from './stories.js';

/** How far each made-up case is taken; one per state. */
export const SEEDED_STATES: readonly DutyState[] = ['closed', 'dispatched', 'answered', 'assessed', 'in-progress', 'received'];

interface Walk {
  readonly app: INestApplicationContext;
  readonly clock: FixedClock;
  readonly citizen: Actor;
  readonly clerk: Extract<Actor, { kind: 'staff' }>;
}

/** Takes one case to a state, by the same commands as people do, each on its own day. */
export async function seedCase(walk: Walk, town: string, state: DutyState, daysAgo: number): Promise<SeededCase> {
  const { app, clock } = walk;
  const start = addDays(berlinDate(clock.now()), -daysAgo);
  const at = (day: number, minutes: number): void => clock.set(berlinInstant(addDays(start, day), minutes));
  const now = clock.now();
  at(0, 9 * 60 + daysAgo);
  const id = await apply(walk, storyOf(state, town, start));
  const steps: [DutyState[], () => Promise<unknown>][] = [
    [['in-progress', 'assessed', 'answered', 'dispatched', 'closed'], () => step(walk, id, (seen) => app.get(TakeCase, { strict: false }).execute(walk.clerk, seen))],
    [['assessed', 'answered', 'dispatched', 'closed'], () => assess(walk, id)],
    [['answered', 'dispatched', 'closed'], () => step(walk, id, (seen) => app.get(IssueNotice, { strict: false }).execute(walk.clerk, seen))],
    [['dispatched', 'closed'], () => dispatch(walk, id)],
  ];
  // A case that is closed has nothing to pay: its dog is exempt. The bank does not run while the demonstration is made.
  for (const [index, [states, run]] of steps.entries()) {
    if (!states.includes(state)) break;
    at(Math.min(index + 1, daysAgo), 10 * 60 + index * 25);
    await run();
  }
  clock.set(now);
  return describe(walk, town, state, id);
}

const SERVICE = 'dog-tax-registration';

async function apply({ app, citizen }: Walk, answers: Answers): Promise<Id> {
  const started = right(await app.get(StartApplication, { strict: false }).execute(citizen, SERVICE));
  const catalogue = app.get(ServiceCatalogue, { strict: false });
  const { service } = await catalogue.pinned(SERVICE, (await catalogue.find(citizen, SERVICE))!.service.version);
  for (const ref of reachablePages(service.form, answers)) {
    const page = service.form.pages.find(({ id }) => id === ref.id)!;
    const source = page.repeat === undefined ? answers : ((answers[page.repeat.key] as readonly Answers[])[ref.index ?? 0] ?? {});
    const given = Object.fromEntries(page.fields.flatMap(({ key }) => (source[key] === undefined ? [] : [[key, source[key]]])));
    right(await app.get(SaveApplicationPage, { strict: false }).execute(citizen, { token: started.token, page: ref.id, index: ref.index, answers: given, remove: false }));
  }
  const declarations = service.form.declarations ?? [];
  return right(await app.get(SubmitApplication, { strict: false }).execute(citizen, { token: started.token, idempotencyKey: 'seed', declarations }));
}

async function step(walk: Walk, caseId: Id, run: (seen: { caseId: Id; version: number }) => Promise<Result<unknown, unknown>>): Promise<void> {
  const row = await load(walk, caseId);
  right(await run({ caseId, version: row.version }));
}

/** Rules as the by-law suggests. */
function assess(walk: Walk, caseId: Id): Promise<void> {
  return step(walk, caseId, async (seen) => {
    const due = await walk.app.get(Desk, { strict: false }).of(walk.clerk, caseId, (tx, staff, row) => walk.app.get(CaseViews, { strict: false }).rulingsDue(tx, staff, row));
    const rulings = due.map(({ key, suggested, options }) => {
      const option = options.find(({ code }) => code === suggested) ?? options.at(-1)!;
      return { key, decision: option.code, reason: option.reasons[0]?.text ?? '' };
    });
    return walk.app.get(AssessCase, { strict: false }).execute(walk.clerk, { ...seen, rulings });
  });
}

async function dispatch(walk: Walk, caseId: Id): Promise<void> {
  const { app, clerk, clock } = walk;
  const notice = await app.get(TenantDatabase).withTenant(clerk, 'read', (tx) => app.get(CaseStore, { strict: false }).latestNotice(tx, caseId));
  right(await app.get(DispatchLetters, { strict: false }).execute(clerk, { letterIds: [notice!.letterId!], on: berlinDate(clock.now()) }));
}

async function describe(walk: Walk, town: string, state: DutyState, id: Id): Promise<SeededCase> {
  const row = await load(walk, id);
  const accessCode = await walk.app.get(TenantDatabase).withTenant(walk.clerk, 'read', (tx) => walk.app.get(CaseStore, { strict: false }).accessCode(tx, row));
  return { town, state, id, reference: row.reference, accessCode, paymentReference: row.paymentReference };
}

async function load({ app, clerk }: Walk, id: Id) {
  return (await app.get(TenantDatabase).withTenant(clerk, 'read', (tx) => app.get(CaseStore, { strict: false }).byId(tx, id)))!;
}

/** The clerk who does the work of the demonstration in a town. */
export async function clerkOf(app: INestApplicationContext, tenantId: Id, subject: string): Promise<Extract<Actor, { kind: 'staff' }>> {
  const person = await app.get(TenantDatabase).withTenant({ tenantId }, 'read', (tx) => app.get(StaffDirectory).bySubject(tx, 'demo', subject));
  if (!person) throw new Error(`no made-up staff ${subject}`);
  return { kind: 'staff', tenantId, personId: person.id, name: person.name, roles: person.roles, departments: person.departments };
}

export const citizenOf = (tenantId: Id): Actor => visitor(tenantId);

function right<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`seeding met a refusal: ${JSON.stringify(result.error)}`);
  return result.value;
}
