import { BaseEnvironment, EnvironmentError, loadEnvironment, refusedInProduction } from './index.js';

const least = { DATABASE_URL: 'postgresql://127.0.0.1/stadttor', DATA_DIR: 'data', PUBLIC_ORIGIN: 'http://localhost:8080' };

describe('the environment of an app', () => {
  const files: Record<string, string> = { key: 'from the file\n' };
  const read = (path: string): string => {
    if (files[path] === undefined) throw new Error(`no file ${path}`);
    return files[path];
  };
  const load = (more: NodeJS.ProcessEnv = {}): BaseEnvironment => loadEnvironment(BaseEnvironment, { ...least, ...more }, read);

  it('takes what is given and knows the rest', () => {
    expect(load({ DATABASE_POOL: '7', OUTBOUND_ALLOW: 'http://a.example, http://b.example' })).toMatchObject({ ...least, DATABASE_POOL: 7, OUTBOUND_ALLOW: ['http://a.example', 'http://b.example'], LOG_LEVEL: 'info' });
  });

  it('reads a secret from the file that is named, whatever else is said', () => {
    expect(load({ BANK_KEY_FILE: 'key' }).BANK_KEY).toBe('from the file');
    expect(load({ BANK_KEY: 'beside', BANK_KEY_FILE: 'key' }).BANK_KEY).toBe('from the file');
    expect(load({ BANK_KEY_FILE: 'key', BANK_KEY: 'beside' }).BANK_KEY).toBe('from the file');
  });

  it('says which file of its own is missing', () => {
    expect(() => load({ BANK_KEY_FILE: 'gone' })).toThrow('no file gone');
  });

  it('neither opens nor keeps what belongs to other programs', () => {
    const environment = load({ SSL_CERT_FILE: 'gone', OTHER_TOOL_FILE: 'key', OTHER_SECRET: 'not ours' });
    expect(JSON.stringify(environment)).not.toMatch(/from the file|not ours/);
  });

  it('names every variable that is wrong or missing', () => {
    expect(() => loadEnvironment(BaseEnvironment, { DATABASE_POOL: '0', LOG_LEVEL: 'loud' }, read)).toThrow(EnvironmentError);
    expect(() => loadEnvironment(BaseEnvironment, { DATABASE_POOL: '0', LOG_LEVEL: 'loud' }, read)).toThrow(/DATABASE_URL[^]*DATA_DIR[^]*DATABASE_POOL[^]*LOG_LEVEL|DATABASE_POOL/);
  });

  it('does not let the demonstration into production', () => {
    expect(refusedInProduction(load({ NODE_ENV: 'production', DEMO: '1', OUTBOUND_ALLOW: 'http://bank.example' }))).toHaveLength(2);
    expect(refusedInProduction(load({ NODE_ENV: 'production' }))).toEqual([]);
  });
});
