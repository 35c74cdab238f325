/**
 * What `npm start` passes to each process. Docs: docs/operations/interfaces.md.
 *
 * | variable              | for                       | meaning                                                                          |
 * |-----------------------|---------------------------|----------------------------------------------------------------------------------|
 * | NODE_ENV, DEMO        | all                       | `development`, `1`: demo clock, demo bank and demo login exist                     |
 * | NODE_COMPILE_CACHE    | all                       | V8's compiled code, makes starts faster                                           |
 * | LOG_LEVEL             | all                       | passed on from the caller                                                         |
 * | DATA_DIR              | all but the sites         | secrets/, files/, mail/*.eml, letters/*.pdf + *.json, bank/, login/               |
 * | HOST                  | all                       | address to listen on: `127.0.0.1`                                                 |
 * | PORT                  | all                       | port of the service itself; the front door's is the one people use                |
 * | INTERNAL_PORT         | all                       | port of `GET /health/ready` and internal routes; sites: the same as PORT           |
 * | PUBLIC_ORIGIN         | all                       | `http://localhost:8080`; a town's is `http://<code>.localhost:8080`                |
 * | TRUSTED_PROXIES       | gateway, sites            | addresses whose X-Forwarded-* are believed                                         |
 * | DATABASE_URL          | cli                       | login that may create roles and schemas                                            |
 * | DATABASE_URL          | gateway, worker           | the same server and database without a login: apps connect as their own            |
 * | OUTBOUND_ALLOW        | gateway, worker, cli      | origins of the development fakes: bank, login, BundID                                 |
 * | BANK_API_URL          | gateway, worker, cli      | `http://127.0.0.1:<port>`: where the payment provider `demo` sends its calls        |
 * | BANK_PUBLIC_ORIGIN    | gateway, worker, cli, demo| `http://bank.localhost:8080`: where people pay                                     |
 * | BANK_KEY_FILE         | gateway, worker, cli, demo| secret from which each merchant's key follows (apps/demo/bank/merchant-key.ts)      |
 * | OIDC_ISSUER           | gateway, cli, demo        | `http://login.localhost:8080`                                                      |
 * | BUNDID_ISSUER         | gateway, cli, demo        | `http://bundid.localhost:8080/saml/metadata`                                        |
 * | GATEWAY_URL           | sites, demo               | `http://127.0.0.1:<port>`                                                          |
 * | GATEWAY_INTERNAL_URL  | demo                      | for `GET|POST /internal/demo/clock`                                                |
 * | PORTAL_URL, BACKOFFICE_URL, BANK_URL | demo       | what the front door passes requests on to                                          |
 * | HEALTH_URLS           | demo                      | `name=url` pairs that make up `GET /health/ready`                                  |
 * | TENANTS_DIR           | demo, cli                 | folder of the demo towns                                                           |
 */

const inherited = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TMPDIR', 'TERM', 'LOG_LEVEL', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'FORCE_COLOR', 'NO_COLOR'];

/**
 * @typedef {{ port: number, internalPort: number }} Ports
 * @typedef {{ root: string, dataDir: string, stateDir: string, port: number, databaseUrl: string, ports: Record<string, Ports> }} House
 *
 * @param {House} house
 * @param {string} name process name, or `cli`
 * @returns {Record<string, string>}
 */
export function environmentOf(house, name) {
  const parts = { gateway, worker: gateway, portal: site, backoffice: site, bank, demo, cli };
  return { ...common(house, name), ...parts[name](house) };
}

const url = ({ ports }, name) => `http://127.0.0.1:${ports[name].port}`;
const internalUrl = ({ ports }, name) => `http://127.0.0.1:${ports[name].internalPort}`;
const origin = ({ port }, label = '') => `http://${label}localhost:${port}`;
const bundid = (house) => `${origin(house, 'bundid.')}/saml/metadata`;
const bankKeyFile = ({ dataDir }) => `${dataDir}/secrets/demo-bank.key`;

const common = (house, name) => ({
  ...Object.fromEntries(inherited.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : []))),
  NODE_ENV: 'development',
  DEMO: '1',
  NODE_COMPILE_CACHE: `${house.stateDir}/cache`,
  HOST: '127.0.0.1',
  PUBLIC_ORIGIN: origin(house),
  ...(house.ports[name] ? { PORT: String(house.ports[name].port), INTERNAL_PORT: String(house.ports[name].internalPort) } : {}),
});

const outside = (house) => ({
  DATA_DIR: house.dataDir,
  OUTBOUND_ALLOW: [url(house, 'bank'), origin(house, 'bank.'), origin(house, 'login.'), origin(house, 'bundid.')].join(','),
  BANK_API_URL: url(house, 'bank'),
  BANK_PUBLIC_ORIGIN: origin(house, 'bank.'),
  BANK_KEY_FILE: bankKeyFile(house),
  OIDC_ISSUER: origin(house, 'login.'),
  BUNDID_ISSUER: bundid(house),
});

const gateway = (house) => ({ ...outside(house), DATABASE_URL: withoutLogin(house.databaseUrl), TRUSTED_PROXIES: '127.0.0.1,::1' });

const cli = (house) => ({ ...outside(house), DATABASE_URL: house.databaseUrl, TENANTS_DIR: `${house.root}/tenants` });

const site = (house) => ({ GATEWAY_URL: url(house, 'gateway'), TRUSTED_PROXIES: '127.0.0.1,::1' });

const bank = (house) => ({ DATA_DIR: house.dataDir, BANK_PUBLIC_ORIGIN: origin(house, 'bank.'), BANK_KEY_FILE: bankKeyFile(house) });

const demo = (house) => ({
  DATA_DIR: house.dataDir,
  TENANTS_DIR: `${house.root}/tenants`,
  OIDC_ISSUER: origin(house, 'login.'),
  BUNDID_ISSUER: bundid(house),
  GATEWAY_URL: url(house, 'gateway'),
  GATEWAY_INTERNAL_URL: internalUrl(house, 'gateway'),
  PORTAL_URL: url(house, 'portal'),
  BACKOFFICE_URL: url(house, 'backoffice'),
  BANK_URL: url(house, 'bank'),
  BANK_PUBLIC_ORIGIN: origin(house, 'bank.'),
  HEALTH_URLS: Object.keys(house.ports).filter((name) => name !== 'demo').map((name) => `${name}=${internalUrl(house, name)}/health/ready`).join(','),
});

/** Server and database only: a running application has no use for the login that may create roles. */
function withoutLogin(databaseUrl) {
  const address = new URL(databaseUrl);
  address.username = '';
  address.password = '';
  return address.toString();
}
