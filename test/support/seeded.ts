import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A made-up case of the demonstration. */
export interface Seeded {
  readonly town: string;
  readonly state: string;
  readonly id: string;
  readonly reference: string;
  readonly accessCode: string;
  readonly paymentReference: string | null;
}

/** All that the running installation was seeded with. */
export function seededCases(): readonly Seeded[] {
  const file = join(process.env['STADTTOR_TEST_HOME']!, 'data', 'secrets', 'demo.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Seeded[] }).cases;
}

/** The first in this state. */
export const seeded = (state: string): Seeded => seededCases().find((one) => one.state === state)!;
