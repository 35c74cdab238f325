import { safeReturnPath } from './return-path.js';
import { isAlive, STAFF_SESSION, wantsNote } from './session-limits.js';

const at = (minutes: number): Date => new Date(Date.UTC(2027, 0, 4, 8, minutes));

describe('a session', () => {
  const expiresAt = new Date(at(0).getTime() + STAFF_SESSION.absolute);

  it('is alive until it idles for half an hour', () => {
    expect(isAlive({ lastSeenAt: at(0), expiresAt }, new Date(at(30).getTime() - 1))).toBe(true);
    expect(isAlive({ lastSeenAt: at(0), expiresAt }, at(30))).toBe(false);
  });

  it('ends with its eighth hour, however fresh', () => {
    expect(isAlive({ lastSeenAt: at(479), expiresAt }, new Date(expiresAt.getTime() - 1))).toBe(true);
    expect(isAlive({ lastSeenAt: at(479), expiresAt }, expiresAt)).toBe(false);
  });

  it('notes a sign of life once a minute', () => {
    expect([wantsNote({ lastSeenAt: at(0), expiresAt }, new Date(at(1).getTime() - 1)), wantsNote({ lastSeenAt: at(0), expiresAt }, at(1))]).toEqual([false, true]);
  });
});

describe('the way back after a login', () => {
  it.each(['/amt', '/amt/', '/amt/druckkorb', '/amt?ansicht=team&suche=2027', '/amt/vorgang/0190-a.b'])('leads to %s', (path) => expect(safeReturnPath(path)).toBe(path));

  it.each([undefined, '', '/', '/amtlich', '//amt', '/amt//x', '/amt/../x', 'https://evil.example/amt', '/amt\r\nSet-Cookie: a=b', '/amt/%2e%2e', '/amt#x'])('does not lead to %j', (path) => expect(safeReturnPath(path)).toBe('/amt'));
});
