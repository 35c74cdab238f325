import { environmentOf } from './environment.mjs';
import type { House } from './environment.mjs';

const names = ['demo', 'portal', 'backoffice', 'gateway', 'worker', 'bank'];
const house: House = {
  root: '/project',
  stateDir: '/project/.stadttor',
  dataDir: '/project/.stadttor/data',
  port: 8080,
  databaseUrl: 'postgresql://postgres:secret@127.0.0.1:5433/stadttor',
  ports: Object.fromEntries(names.map((name, i) => [name, { port: name === 'demo' ? 8080 : 9000 + i, internalPort: 9100 + i }])),
};

describe('what each process is told', () => {
  it.each(['portal', 'backoffice'])('gives %s neither a secret nor a database', (name) => {
    const environment = environmentOf(house, name);

    expect(Object.keys(environment).filter((key) => /DATABASE|KEY|SECRET|DATA_DIR/.test(key))).toEqual([]);
    expect(environment['GATEWAY_URL']).toBe('http://127.0.0.1:9003');
  });

  it.each(['gateway', 'worker'])('gives %s the database without the login that may create roles', (name) => {
    expect(environmentOf(house, name)['DATABASE_URL']).toBe('postgresql://127.0.0.1:5433/stadttor');
  });

  it('gives that login to the command line alone', () => {
    expect(['cli', ...names].filter((name) => JSON.stringify(environmentOf(house, name)).includes('secret@'))).toEqual(['cli']);
  });

  it('passes on nothing of the caller but what is on the list', () => {
    process.env['AWS_SECRET_ACCESS_KEY'] = 'x';

    expect(names.filter((name) => 'AWS_SECRET_ACCESS_KEY' in environmentOf(house, name))).toEqual([]);
    delete process.env['AWS_SECRET_ACCESS_KEY'];
  });

  it('lets the front door ask everyone but itself', () => {
    const asked = environmentOf(house, 'demo')['HEALTH_URLS'];

    expect(asked?.split(',').map((pair) => pair.split('=')[0])).toEqual(names.slice(1));
    expect(asked).toContain('gateway=http://127.0.0.1:9103/health/ready');
  });

  it('carries the port that people use in every public address', () => {
    const elsewhere = { ...house, port: 8099 };
    const addresses = names.flatMap((name) => Object.values(environmentOf(elsewhere, name))).filter((value) => /^https?:\/\/[^,]*localhost/.test(value));

    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => new URL(address).port !== '8099')).toEqual([]);
  });
});
