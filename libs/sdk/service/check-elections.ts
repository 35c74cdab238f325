import { parseLocalDate } from '#kernel';
import type { JsonValue } from '#sdk/form';
import { ELECTION_KINDS, ELECTION_REQUESTS, isTimeOfDay } from '#sdk/law';

/** A mistake in a list of elections; `at` leads to it. */
export interface ElectionMistake {
  readonly at: readonly (string | number)[];
  readonly expected: string;
}

type JsonRecord = { readonly [key: string]: JsonValue };

const KEYS = ['code', 'kind', 'name', 'day', 'runOff', 'opensOn', 'papersFrom', 'deadlines'];

const isRecord = (value: JsonValue | undefined): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);
const dayOf = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' ? parseLocalDate(value) : undefined);
const oneOf = (options: readonly string[]): string => `one of ${options.map((option) => `"${option}"`).join(', ')}`;

function dayMistakes(election: JsonRecord, index: number): readonly ElectionMistake[] {
  const { day, runOff, opensOn, papersFrom } = election;
  const wrong = (key: string, expected: string): readonly ElectionMistake[] => [{ at: [index, key], expected }];
  const missing = ['day', 'opensOn', 'papersFrom', ...(runOff === undefined ? [] : ['runOff'])].filter((key) => dayOf(election[key]) === undefined);
  if (missing.length > 0) return missing.flatMap((key) => wrong(key, 'an existing day in quotes: "2027-02-14"'));
  return [
    ...(String(opensOn) <= String(day) ? [] : wrong('opensOn', 'a day up to the day of the election')),
    ...(String(papersFrom) >= String(opensOn) && String(papersFrom) <= String(day) ? [] : wrong('papersFrom', 'a day from opensOn to the day of the election')),
    ...(runOff === undefined || String(runOff) > String(day) ? [] : wrong('runOff', 'a day after the day of the election')),
  ];
}

function deadlineMistakes(deadlines: JsonValue | undefined, index: number): readonly ElectionMistake[] {
  if (deadlines === undefined) return [];
  const right = `{ ${ELECTION_REQUESTS[0]}: { daysBefore: 2, until: "15:00" } }; keys are ${oneOf(ELECTION_REQUESTS)}`;
  if (!isRecord(deadlines)) return [{ at: [index, 'deadlines'], expected: right }];
  return Object.entries(deadlines).flatMap(([request, deadline]) => {
    const known = (ELECTION_REQUESTS as readonly string[]).includes(request);
    const { daysBefore, until, ...more } = isRecord(deadline) ? deadline : {};
    const whole = Number.isInteger(daysBefore) && Number(daysBefore) >= 0 && typeof until === 'string' && isTimeOfDay(until) && Object.keys(more).length === 0;
    return known && whole ? [] : [{ at: [index, 'deadlines', request], expected: right }];
  });
}

function mistakesOf(election: JsonValue, index: number, all: readonly JsonValue[]): readonly ElectionMistake[] {
  if (!isRecord(election)) return [{ at: [index], expected: `an election: { ${KEYS.join(', ')} }` }];
  const { code, kind, name } = election;
  const twice = all.findIndex((other) => isRecord(other) && other['code'] === code) !== index;
  return [
    ...Object.keys(election).filter((key) => !KEYS.includes(key)).map((key) => ({ at: [index, key], expected: oneOf(KEYS) })),
    ...(typeof code === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(code) && !twice ? [] : [{ at: [index, 'code'], expected: 'a code of its own in lower case: mayor-2027' }]),
    ...((ELECTION_KINDS as readonly unknown[]).includes(kind) ? [] : [{ at: [index, 'kind'], expected: oneOf(ELECTION_KINDS) }]),
    ...(typeof name === 'string' && name.trim() !== '' ? [] : [{ at: [index, 'name'], expected: 'a name, as people read it' }]),
    ...dayMistakes(election, index),
    ...deadlineMistakes(election['deadlines'], index),
  ];
}

/** Every mistake in a town's elections. An empty list is right: most of the time there are none. */
export function electionMistakes(value: JsonValue): readonly ElectionMistake[] {
  if (!Array.isArray(value)) return [{ at: [], expected: 'a list of elections; [] when there are none' }];
  const elections = value as readonly JsonValue[];
  return elections.flatMap((election, index) => mistakesOf(election, index, elections));
}
