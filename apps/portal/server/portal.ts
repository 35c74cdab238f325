import { fileURLToPath } from 'node:url';
import * as build from 'virtual:react-router/server-build';
import { contextFor, emergencyPage } from '#ui/page';
import { createSite } from '#ui/server';
import type { Site, SiteEnvironment } from '#ui/server';
import { de } from '../app/texts/de.js';

/** Beside the server bundle: dist/apps/portal/site/client. */
const ASSETS = fileURLToPath(new URL('../client/assets', import.meta.url));

/** The citizens' site. */
export const create = (environment: SiteEnvironment): Site =>
  createSite({ build, assets: ASSETS, basePath: '', endpoint: '/graphql', locales: ['en', 'de-x-leicht', 'ar'], contextFor, emergencyPage: (status) => emergencyPage(de.problems, status) }, environment);
