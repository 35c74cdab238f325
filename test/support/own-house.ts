/** Where an installation answers, and where its data lie. */
export interface OwnHouse {
  readonly origin: string;
  readonly home: string;
}

/** The installation that this worker of Jest uses. @throws without the global set-up of browser tests */
export function ownHouse(): OwnHouse {
  const houses = JSON.parse(process.env['STADTTOR_TEST_HOUSES'] ?? '[]') as OwnHouse[];
  const house = houses[(Number(process.env['JEST_WORKER_ID']) - 1) % houses.length];
  if (!house) throw new Error('the global set-up has started no installation');
  return house;
}
