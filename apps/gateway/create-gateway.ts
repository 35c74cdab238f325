import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EngineEvents } from '#composition';
import type { Composition } from '#composition';
import { TenantDatabase } from '#platform/database';
import { GRAPHQL_PATH, installSafelist, refuseBrokenText } from '#platform/graphql';
import type { DocumentManifest } from '#platform/graphql';
import { acceptStreams, installEdge } from '#platform/http';
import { CitizenSessions, Sessions } from '#engines/identity';
import { TenantRegistry, TownConfig } from '#engines/tenancy';
import { GatewayModule } from './gateway.module.js';
import { endpointOf, rewriteStaffPaths } from './staff-paths.js';

export interface GatewayOptions extends Composition {
  readonly manifest: DocumentManifest;
  readonly trustedProxies: readonly string[];
}

/** 100 kB: the largest page of a form is far below. */
const BODY_LIMIT = 100 * 1024;

/** The gateway, ready to listen. */
export async function createGateway(options: GatewayOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: [...options.trustedProxies], bodyLimit: BODY_LIMIT, rewriteUrl: rewriteStaffPaths, forceCloseConnections: 'idle' });
  const app = await NestFactory.create<NestFastifyApplication>(await GatewayModule.register(options, options.manifest), adapter, { logger: false, abortOnError: false });
  app.enableShutdownHooks([]);
  const registry = app.get(TenantRegistry);
  const towns = app.get(TownConfig);
  const sessions = { staff: app.get(Sessions), citizen: app.get(CitizenSessions) };
  const fastify = app.getHttpAdapter().getInstance();
  installEdge(fastify, {
    database: app.get(TenantDatabase),
    publicOrigin: options.environment.PUBLIC_ORIGIN,
    logger: options.logger,
    tenantOf: (host) => registry.byHost(host),
    actorOf: (tenant, endpoint, token, recordings) => sessions[endpoint].actorOf(tenant.id, token, recordings),
    localesOf: async ({ id }) => (await towns.town({ tenantId: id })).locales,
    isApiKey: (key) => registry.isApiKey(key),
    endpointOf,
  });
  acceptStreams(fastify);
  installSafelist(fastify, options.manifest, GRAPHQL_PATH);
  refuseBrokenText(fastify, GRAPHQL_PATH);
  fastify.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin');
  });
  app.get(EngineEvents).connect();
  await app.init();
  await fastify.ready();
  return app;
}
