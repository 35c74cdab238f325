import { createRequestHandler } from '@react-router/express';
import express from 'express';
import type { Express, NextFunction, Request, Response } from 'express';
import type { RouterContextProvider, ServerBuild } from 'react-router';
import { createGatewayClient } from '#api-client';
import type { Caller, Endpoint, GatewayClient } from '#api-client';
import { PATH_PREFIXES, localeOfPath } from '#kernel';
import type { Locale } from '#kernel';
import { callerOf } from './caller.js';
import type { SiteEnvironment } from './environment.js';
import { securityHeaders } from './security-headers.js';

export interface Site {
  readonly app: Express;
  /** From now on not ready: the front door sends nobody new. */
  drain(): void;
  close(): Promise<void>;
}

export interface SiteParts {
  readonly build: ServerBuild;
  /** Folder of the hashed files. */
  readonly assets: string;
  /** Where the site lives on a town's host: '' or '/amt'. */
  readonly basePath: '' | `/${string}`;
  readonly endpoint: Endpoint;
  /** Languages that have addresses of their own besides German. */
  readonly locales?: readonly Exclude<Locale, 'de'>[];
  contextFor(parts: { readonly gateway: GatewayClient; readonly caller: Caller; readonly endpoint: Endpoint }): RouterContextProvider;
  /** A whole page without town, for what can not be rendered. */
  emergencyPage(status: 404 | 413 | 500): string;
}

/** The Express app of a site: files, health, pages. One process serves all towns. */
export function createSite(parts: SiteParts, environment: SiteEnvironment): Site {
  const { build, endpoint } = parts;
  const gateway = createGatewayClient(environment.GATEWAY_URL);
  let draining = false;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', environment.TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim()));
  app.use(securityHeaders);
  app.get('/health/ready', (_request, response) => {
    response.status(draining ? 503 : 200).json({ ready: !draining });
  });
  app.use(`${parts.basePath}/assets`, express.static(parts.assets, { immutable: true, maxAge: '1y', index: false, fallthrough: false }));
  app.use(refuseOversized(parts));
  app.use(refuseData(parts));
  app.use(answerIn(parts.locales ?? [], (locale) => createRequestHandler({ build: inLanguage(build, locale), mode: 'production', getLoadContext: (request) => parts.contextFor({ gateway, caller: callerOf(request, locale), endpoint }) })));
  app.use(answerBug(parts));
  return {
    app,
    drain: () => {
      draining = true;
    },
    close: () => gateway.close(),
  };
}

type Handler = (request: Request, response: Response, next: NextFunction) => unknown;

/** The same pages with the prefix of a language as their base: routes and redirects need not know of it. */
const inLanguage = (build: ServerBuild, locale: Locale): ServerBuild => (locale === 'de' ? build : { ...build, basename: PATH_PREFIXES[locale] });

/** One set of pages for each language, chosen by the first segment of the address. */
function answerIn(locales: readonly Exclude<Locale, 'de'>[], handlerOf: (locale: Locale) => Handler): Handler {
  const handlers = new Map<Locale, Handler>((['de', ...locales] as const).map((locale) => [locale, handlerOf(locale)]));
  return (request, response, next) => (handlers.get(localeOfPath(request.path).locale) ?? handlers.get('de')!)(request, response, next);
}

type Pages = Pick<SiteParts, 'emergencyPage'>;

/** Forms are small, unless they carry files: those go on to the gateway as a stream, which has limits of its own. */
const MOST_BYTES = 256 * 1024;
const MOST_BYTES_WITH_FILES = 64 * 1024 * 1024;

const mostBytes = (request: Request): number => (request.headers['content-type']?.startsWith('multipart/form-data') ? MOST_BYTES_WITH_FILES : MOST_BYTES);

const refuseOversized =
  ({ emergencyPage }: Pages) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const length = Number(request.headers['content-length'] ?? 0);
    const unknown = request.headers['transfer-encoding'] !== undefined;
    if (unknown || length > mostBytes(request)) response.status(unknown ? 411 : 413).type('html').send(emergencyPage(413));
    else next();
  };

/** Addresses for the framework's client script, which no page loads. */
const refuseData =
  ({ emergencyPage }: Pages) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (request.path.endsWith('.data') || request.path.endsWith('/__manifest')) response.status(404).type('html').send(emergencyPage(404));
    else next();
  };

const answerBug =
  ({ emergencyPage }: Pages) =>
  (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    // Express itself refuses paths that leave the folder or can not be read: to people such an address is not there.
    const refused = typeof error === 'object' && error !== null && 'status' in error && Number(error.status) < 500;
    const status = refused ? 404 : 500;
    if (status === 500) console.error(error instanceof Error ? error.stack : error);
    response.status(status).type('html').send(emergencyPage(status));
  };
