import 'reflect-metadata';
import { EnvironmentError } from '#platform/config';
import { CliProblem } from './app-context.js';
import { stadttor } from './program.js';

stadttor().parseAsync().then(
  () => process.exit(0),
  (error: unknown) => {
    const told = error instanceof CliProblem || error instanceof EnvironmentError;
    process.stderr.write(`${told ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  },
);
