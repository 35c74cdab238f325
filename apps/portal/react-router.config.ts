import type { Config } from '@react-router/dev/config';

/** Server-rendered pages without client script; the whole route table is known from the start (no lazy discovery that could lose typed text). */
const config: Config = {
  ssr: true,
  appDirectory: 'app',
  buildDirectory: '../../dist/apps/portal/site',
  routeDiscovery: { mode: 'initial' },
};

export default config;
