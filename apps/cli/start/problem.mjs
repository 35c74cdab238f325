/** A failure that people can mend themselves: shown as its sentence, without a stack. */
export class Problem extends Error {
  name = 'Problem';
}

/**
 * Ends the process with one clear sentence for a {@link Problem}, with the stack for a bug.
 * @param {unknown} error
 */
export function explain(error) {
  const shown = error instanceof Problem ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${shown}\n`);
}
