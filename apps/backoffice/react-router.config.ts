import type { Config } from '@react-router/dev/config';

/** Server-rendered pages below `/amt` without client script of the framework. */
const config: Config = {
  ssr: true,
  appDirectory: 'app',
  basename: '/amt',
  buildDirectory: '../../dist/apps/backoffice/site',
  routeDiscovery: { mode: 'initial' },
};

export default config;
