import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@react-router/express';
import express from 'express';
import type { Express, NextFunction, Request, Response } from 'express';
import * as build from 'virtual:react-router/server-build';
import { createGatewayClient } from '#api-client';
import { contextFor } from '../app/gateway/context.js';
import { emergencyPage } from '../app/emergency-page.js';
import { callerOf } from './caller.js';
import type { PortalEnvironment } from './environment.js';
import { securityHeaders } from './security-headers.js';

export interface Portal {
  readonly app: Express;
  /** From now on not ready: the front door sends nobody new. */
  drain(): void;
  close(): Promise<void>;
}

/** Hashed files beside the server bundle: dist/apps/portal/site/client. */
const CLIENT = fileURLToPath(new URL('../client', import.meta.url));

/** The Express app of the citizens' site: files, health, pages. One process serves all towns. */
export function createPortal(environment: PortalEnvironment): Portal {
  const gateway = createGatewayClient(environment.GATEWAY_URL);
  let draining = false;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', environment.TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim()));
  app.use(securityHeaders);
  app.get('/health/ready', (_request, response) => {
    response.status(draining ? 503 : 200).json({ ready: !draining });
  });
  app.use('/assets', express.static(`${CLIENT}/assets`, { immutable: true, maxAge: '1y', index: false, fallthrough: false }));
  app.use(refuseOversized);
  app.use(refuseData);
  app.use(createRequestHandler({ build, mode: 'production', getLoadContext: (request) => contextFor({ gateway, caller: callerOf(request) }) }));
  app.use(answerBug);
  return {
    app,
    drain: () => {
      draining = true;
    },
    close: () => gateway.close(),
  };
}

/** Forms are small; uploads have a route of their own at the gateway. */
const MOST_BYTES = 256 * 1024;

function refuseOversized(request: Request, response: Response, next: NextFunction): void {
  const length = Number(request.headers['content-length'] ?? 0);
  const unknown = request.headers['transfer-encoding'] !== undefined;
  if (unknown || length > MOST_BYTES) response.status(unknown ? 411 : 413).type('html').send(emergencyPage(413));
  else next();
}

/** Addresses for the framework's client script, which no page loads. */
function refuseData(request: Request, response: Response, next: NextFunction): void {
  if (request.path.endsWith('.data') || request.path === '/__manifest') response.status(404).type('html').send(emergencyPage(404));
  else next();
}

function answerBug(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  // Express itself refuses paths that leave the folder or can not be read: to people such an address is not there.
  const refused = typeof error === 'object' && error !== null && 'status' in error && Number(error.status) < 500;
  const status = refused ? 404 : 500;
  if (status === 500) console.error(error instanceof Error ? error.stack : error);
  response.status(status).type('html').send(emergencyPage(status));
}
