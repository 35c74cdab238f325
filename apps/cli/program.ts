import { Command } from 'commander';
import { demoClock } from './commands/demo-clock.js';
import { demoCommand } from './commands/demo.js';
import { migrateCommand } from './commands/migrate.js';
import { seedCommand } from './commands/seed.js';
import { sweepCommand } from './commands/sweep.js';
import { applyTenants, checkTenants, diffTenants, listTenants } from './commands/tenant.js';

/** Every command, with nothing run yet. Documented in docs/operations/interfaces.md. */
export function stadttor(): Command {
  const program = new Command('stadttor').description('Stadttor: one gate, many towns').showHelpAfterError();
  program.command('migrate').description('roles, schema, queues and standard services of this release').action(migrateCommand);

  const tenant = program.command('tenant').description('towns');
  tenant.command('check').argument('<folders...>').description('name every mistake of tenant folders').action(checkTenants);
  tenant.command('diff').argument('<folders...>').description('show what towns say otherwise than the library').action(diffTenants);
  tenant.command('apply').argument('<folders...>').description('bring tenant folders into force').action(applyTenants);
  tenant.command('list').option('--json').description('which towns there are').action(listTenants);

  program.command('seed').description('made-up cases of the demonstration').action(seedCommand);
  program.command('sweep').description('the regular work over all towns, once').action(sweepCommand);

  const demo = program.command('demo').option('--json', 'for scripts').description('towns, logins, keys and data of the demonstration').action(demoCommand);
  demo.command('clock').argument('<instant>', '2027-01-04T09:00:00+01:00, or reset').description('move the clock of the demonstration').action(demoClock);
  return program;
}
