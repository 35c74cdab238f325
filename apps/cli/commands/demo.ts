import { TenantDatabase, asLogin, databaseLogins } from '#platform/database';
import { StaffDirectory } from '#engines/identity';
import { TenantRegistry } from '#engines/tenancy';
import { CliProblem, say, withApp } from '../app-context.js';
import { readDemoState } from '../demo/demo-state.js';

/** `stadttor demo [--json]`: everything somebody needs who tries the demonstration or tests against it. */
export const demoCommand = (options: { json?: boolean }): Promise<void> =>
  withApp(async (app, environment) => {
    if (!environment.demo) throw new CliProblem('this is not a demonstration');
    const { DATABASE_URL, DATA_DIR, PUBLIC_ORIGIN } = environment;
    const { apiKey, cases } = readDemoState(DATA_DIR);
    const database = app.get(TenantDatabase);
    const towns = [];
    for (const { id, code, canonicalHost } of app.get(TenantRegistry).all()) {
      const staff = await database.withTenant({ tenantId: id }, 'read', (tx) => app.get(StaffDirectory).active(tx));
      const url = new URL(PUBLIC_ORIGIN);
      url.hostname = canonicalHost;
      const logins = staff.map(({ subject, name, roles, departments }) => ({ login: subject, name, roles, departments, url: `${url.origin}/amt/auth/login?hint=${subject}` }));
      towns.push({ id, code, host: canonicalHost, url: url.origin, graphql: `${url.origin}/graphql`, logins });
    }
    const logins = databaseLogins(DATA_DIR, new URL(DATABASE_URL).pathname.slice(1));
    const told = { tryIt: PUBLIC_ORIGIN, towns, apiKey, cases, readerDatabaseUrl: asLogin(DATABASE_URL, logins.reader), dataDir: DATA_DIR };
    if (options.json) return say(JSON.stringify(told, null, 2));

    say(`try it      ${told.tryIt}`);
    for (const town of towns) say(`${town.code.padEnd(12)}${town.url}  ${town.logins.map(({ login }) => login).join(', ')}`);
    for (const { state, reference, accessCode } of cases) say(`${state.padEnd(12)}${reference}  ${accessCode}`);
    say(`API key     ${apiKey}`);
    say(`database    ${told.readerDatabaseUrl}`);
  });
