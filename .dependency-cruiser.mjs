// The layer rules of the blueprint, written once. Each has a planted violation in test/layers: a rule without one fails there.
const ground = ['audit', 'tenancy', 'documents', 'notifications', 'identity']; // each may use those before it
const townHall = {
  content: [],
  forms: [],
  payments: [],
  reports: [],
  catalogue: ['forms', 'content'],
  participation: ['content'],
  council: ['content'],
  bookings: ['forms', 'catalogue', 'payments'],
  cases: ['forms', 'catalogue', 'payments', 'bookings'],
};
const uses = {
  ...Object.fromEntries(ground.map((engine, i) => [engine, ground.slice(0, i)])),
  ...Object.fromEntries(Object.entries(townHall).map(([engine, named]) => [engine, [...ground, ...named]])),
  insight: [...ground, ...Object.keys(townHall)],
};

/** Any package but these. */
const packages = (names) => `(^|/)node_modules/(?!(${names.join('|')})(/|$))`;
const notInTests = '(\\.spec\\.tsx?$|/testing/)';
const rule = (name, from, to, pathNot) => ({ name, severity: 'error', from, to: { path: to, ...(pathNot && { pathNot }) } });

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // Packages are resolved by the compiler, which knows their conditions better.
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^(\\.|#)' } },
    rule('kernel-knows-nobody', { path: '^libs/kernel/', pathNot: notInTests }, `^(apps|libs)/|${packages(['dinero\\.js', 'ibantools', 'temporal-polyfill'])}`, '^libs/kernel/'),
    rule('sdk-knows-the-kernel', { path: '^libs/sdk/', pathNot: notInTests }, `^(apps|libs)/|${packages(['json-logic-engine'])}`, '^libs/(kernel|sdk)/'),
    rule('definitions-are-data', { path: '^libs/(services|law)/', pathNot: notInTests }, '^(apps|libs)/|(^|/)node_modules/', '^libs/(services|law|sdk|kernel)/'),
    { name: 'definitions-touch-no-machine', severity: 'error', from: { path: '^libs/(services|law|kernel|sdk)/', pathNot: notInTests }, to: { dependencyTypes: ['core'] } },
    rule('providers-know-the-sdk', { path: '^libs/providers/', pathNot: notInTests }, '^(apps|libs)/', '^libs/(providers|sdk|kernel)/'),
    rule('platform-knows-no-engine', { path: '^libs/platform/', pathNot: notInTests }, '^(apps|libs/(engines|services|law|providers|composition))/'),
    rule('one-door', { path: '^libs/engines/([^/]+)/' }, '^libs/engines/', ['^libs/engines/$1/', '^libs/engines/[^/]+/(testing/)?index\\.ts$']),
    rule('one-door-for-apps', { path: '^(apps|libs/platform|libs/providers|libs/composition)/', pathNot: notInTests }, '^libs/engines/', '^libs/engines/[^/]+/index\\.ts$'),
    rule('ui-knows-the-form', { path: '^libs/(ui|api-client)/', pathNot: notInTests }, '^(apps|libs)/', '^libs/(ui|api-client|kernel|sdk/form)/'),
    rule('builders-are-for-tests', { pathNot: '(^test/|\\.spec\\.tsx?$|/testing/)' }, '/testing/'),
    rule('domain-is-pure', { path: '^libs/engines/[^/]+/domain/', pathNot: notInTests }, '(^|/)node_modules/(@nestjs|typeorm|graphql|@apollo|pg)(/|$)|^libs/platform/|/(store|graphql|commands|jobs)/'),
    rule('sites-see-the-api-only', { path: '^apps/(portal|backoffice)/', pathNot: notInTests }, '^libs/|^apps/(gateway|worker|cli|demo)/|(^|/)node_modules/(typeorm|pg|@nestjs)(/|$)', '^libs/(ui|api-client|kernel|sdk/form)/'),
    ...Object.entries(uses).map(([engine, others]) =>
      rule(`${engine}-uses`, { path: `^libs/engines/${engine}/`, pathNot: notInTests }, '^libs/(engines|services|law|providers|composition)/|^apps/', `^libs/engines/(${[engine, ...others].join('|')})/`)),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: '^dist',
    doNotFollow: { path: 'node_modules' },
    // Without the condition `source` imports resolve to dist, nothing is seen, and a dirty tree reads clean.
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs'], mainFields: ['module', 'main', 'types'] },
  },
};
