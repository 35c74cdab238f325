import { hostCookie, hostNameOf, originFor, readCookie } from './index.js';

describe('names of hosts', () => {
  it.each([['Dueren.Localhost:8080', 'dueren.localhost'], ['a', 'a'], ['a-b.example', 'a-b.example']])('%s is %s', (header, host) => expect(hostNameOf(header)).toBe(host));

  it.each([undefined, '', ' a', 'a b', 'a/b', 'a@b', '-a', 'a.', '[::1]', 'ä.example', 'a:99999999', 'a\u0000'])('%j is none', (header) => expect(hostNameOf(header)).toBeUndefined());

  it('lend their name to the origin, the installation scheme and port', () => {
    expect(originFor('https://portal.example', 'dueren.example')).toBe('https://dueren.example');
    expect(originFor('http://localhost:8080', 'dueren.localhost')).toBe('http://dueren.localhost:8080');
  });
});

describe('cookies', () => {
  it('are read by their whole name', () => {
    expect(readCookie('x__Host-a=1; __Host-a=2; __Host-a2=3', '__Host-a')).toBe('2');
    expect(readCookie('__Host-a', '__Host-a')).toBeUndefined();
    expect(readCookie(undefined, '__Host-a')).toBeUndefined();
  });

  it('are bound to host, scheme and site', () => {
    expect(hostCookie('__Host-a', 'v')).toBe('__Host-a=v; Path=/; Secure; HttpOnly; SameSite=Lax');
    expect(hostCookie('__Host-a', '', 0)).toMatch(/Max-Age=0$/);
  });
});
