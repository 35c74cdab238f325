import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { loadManifest } from '#composition';
import { BusinessClock, ClockService } from '#platform/clock';
import { EnvironmentError, loadEnvironment, refusedInProduction } from '#platform/config';
import { listenForHealth } from '#platform/http';
import { SCANNER } from '#platform/scanner';
import type { VirusScanner } from '#platform/scanner';
import { createLogger } from '#platform/telemetry';
import { createGateway } from './create-gateway.js';
import { GatewayEnvironment } from './environment.js';
import { demoClockRoutes } from './demo-clock-routes.js';
import { notReady, refuseBadCatalog } from './readiness.js';

async function main(): Promise<void> {
  const environment = loadEnvironment(GatewayEnvironment, process.env, (path) => readFileSync(path, 'utf8'));
  const refused = refusedInProduction(environment);
  if (refused.length > 0) throw new EnvironmentError(refused.join('\n'));

  const logger = createLogger('gateway', environment.LOG_LEVEL);
  const clock = new BusinessClock();
  const app = await createGateway({ environment, clock, logger, manifest: loadManifest(), trustedProxies: environment.TRUSTED_PROXIES });
  await refuseBadCatalog(app);
  const routes = environment.demo ? demoClockRoutes(clock, app.get(ClockService)) : {};
  const internal = await listenForHealth(environment.INTERNAL_PORT, () => notReady(app), routes, async () => ({ virusScanner: await app.get<VirusScanner>(SCANNER).state() }));
  await app.listen(environment.PORT, environment.HOST);
  logger.info({ port: environment.PORT }, 'gateway listens');

  const stop = async (): Promise<void> => {
    internal.close();
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof EnvironmentError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
