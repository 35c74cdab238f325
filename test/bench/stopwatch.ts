/** Milliseconds of the middle one of many rounds. */
export interface Timed {
  readonly name: string;
  readonly ms: number;
}

/** @param rounds after as many to warm up */
export async function timed(name: string, rounds: number, work: () => Promise<unknown>): Promise<Timed> {
  for (let round = 0; round < rounds; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return { name, ms: times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]! };
}

/** A table for people: every time as a multiple of the first. */
export function print(title: string, [first, ...others]: readonly [Timed, ...Timed[]]): void {
  const line = ({ name, ms }: Timed): string => `  ${name.padEnd(56)} ${ms.toFixed(2).padStart(9)} ms ${(ms / first.ms).toFixed(2).padStart(8)} x`;
  process.stdout.write(`\n${title}\n${[first, ...others].map(line).join('\n')}\n`);
}
