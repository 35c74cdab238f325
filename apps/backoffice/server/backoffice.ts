import { fileURLToPath } from 'node:url';
import * as build from 'virtual:react-router/server-build';
import { contextFor, emergencyPage } from '#ui/page';
import { createSite } from '#ui/server';
import type { Site, SiteEnvironment } from '#ui/server';
import { de } from '../app/texts/de.js';

/** Beside the server bundle: dist/apps/backoffice/site/client. */
const ASSETS = fileURLToPath(new URL('../client/assets', import.meta.url));

/** The staff's site, on the host of their town below `/amt`. */
export const create = (environment: SiteEnvironment): Site =>
  createSite({ build, assets: ASSETS, basePath: '/amt', endpoint: '/amt/graphql', contextFor, emergencyPage: (status) => emergencyPage(de.problems, status) }, environment);
