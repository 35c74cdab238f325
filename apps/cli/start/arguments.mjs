import { Problem } from './problem.mjs';
import { problems } from './texts/de.mjs';

/**
 * @param {string[]} args
 * @param {string[]} known
 * @returns {Set<string>} the options that were given
 * @throws Problem for an option that does not exist
 */
export function readOptions(args, known) {
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown) throw new Problem(problems.unknownOption(unknown));
  return new Set(args);
}
