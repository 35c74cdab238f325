import { readEnvironment } from './environment.js';

describe('the environment of a site', () => {
  it('has defaults for one machine', () => {
    expect(readEnvironment({}, 4010)).toMatchObject({ PORT: 4010, HOST: '127.0.0.1', TRUSTED_PROXIES: 'loopback' });
  });

  it('reads numbers and addresses', () => {
    expect(readEnvironment({ PORT: '0', GATEWAY_URL: 'http://127.0.0.1:4999' }, 4010)).toMatchObject({ PORT: 0, GATEWAY_URL: 'http://127.0.0.1:4999' });
  });

  it('names every variable that is wrong', () => {
    expect(() => readEnvironment({ PORT: 'x', GATEWAY_URL: 'not an address' }, 4010)).toThrow(/PORT[^]*GATEWAY_URL/);
  });
});
