import { RE2JS } from 're2js';

interface Matcher {
  test(text: string): boolean;
  exec(text: string): string[] | null;
  toString(): string;
}

/** RE2 for ajv: linear time, so that no pattern of an author can hang the server. */
function matcher(pattern: string): Matcher {
  const compiled = RE2JS.compile(pattern);
  const test = (text: string): boolean => compiled.matcher(text).find();
  // ajv shares patterns by their string: without it all would be the first one.
  return { test, exec: (text) => (test(text) ? [text] : null), toString: () => `/${pattern}/` };
}

export const patternEngine = Object.assign(matcher, { code: 'new RegExp' });
