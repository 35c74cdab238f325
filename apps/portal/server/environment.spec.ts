import { readEnvironment } from './environment.js';

describe('the environment of the portal', () => {
  it('has defaults for one machine', () => {
    expect(readEnvironment({})).toMatchObject({ PORT: 4010, HOST: '127.0.0.1', TRUSTED_PROXIES: 'loopback' });
  });

  it('reads numbers and addresses', () => {
    expect(readEnvironment({ PORT: '0', GATEWAY_URL: 'http://127.0.0.1:4999' })).toMatchObject({ PORT: 0, GATEWAY_URL: 'http://127.0.0.1:4999' });
  });

  it('names every variable that is wrong', () => {
    expect(() => readEnvironment({ PORT: 'x', GATEWAY_URL: 'not an address' })).toThrow(/PORT[^]*GATEWAY_URL/);
  });
});
