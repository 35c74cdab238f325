import { targetOf } from './route.js';

describe('front door', () => {
  it.each([
    ['localhost:8080', '/', 'try-it'],
    ['127.0.0.1:8080', '/post?stadt=dueren', 'try-it'],
    ['[::1]:8080', '/', 'try-it'],
    ['localhost:8080', '/graphql', 'gateway'],
    ['bank.localhost:8080', '/pay/1', 'bank'],
    ['LOGIN.localhost:8080', '/.well-known/openid-configuration', 'login'],
    ['bundid.localhost:8080', '/saml', 'bundid'],
    ['dueren.localhost:8080', '/', 'portal'],
    ['dueren.localhost:8080', '/graphql', 'gateway'],
    ['dueren.localhost:8080', '/graphql?query=x', 'gateway'],
    ['dueren.localhost:8080', '/graphqlx', 'portal'],
    ['dueren.localhost:8080', '/amt/graphql', 'gateway'],
    ['dueren.localhost:8080', '/amt/auth/login?hint=dueren-tax-1', 'gateway'],
    ['dueren.localhost:8080', '/auth/callback', 'gateway'],
    ['dueren.localhost:8080', '/auth/answer/bundid', 'gateway'],
    ['dueren.localhost:8080', '/hooks/demo', 'gateway'],
    ['dueren.localhost:8080', '/files/abc', 'gateway'],
    ['dueren.localhost:8080', '/theme/dueren.css', 'gateway'],
    ['dueren.localhost:8080', '/media/logo.svg', 'gateway'],
    ['dueren.localhost:8080', '/amt', 'backoffice'],
    ['dueren.localhost:8080', '/amt/vorgang/1', 'backoffice'],
    ['dueren.localhost:8080', '/amtlich', 'portal'],
    ['portal.example', '/', 'portal'],
    [undefined, '/', 'portal'],
  ])('sends %s %s to %s', (host, url, target) => {
    expect(targetOf(host, url)).toBe(target);
  });
});
