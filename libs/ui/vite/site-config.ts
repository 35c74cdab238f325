import { reactRouter } from '@react-router/dev/vite';
import type { UserConfig } from 'vite';
import { enhancers } from './enhancers.js';
import { purgeStyles } from './purge-styles.js';

/** `react-router build apps/<site>` writes the pages and the Express app around them to dist/apps/<site>/site. */
export function siteConfig({ site, entry, base = '/' }: { readonly site: string; readonly entry: string; readonly base?: string }): UserConfig {
  return {
    base,
    plugins: [enhancers(`apps/${site}/app/enhance/index.ts`, base), reactRouter()],
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'], externalConditions: ['node', 'module-sync'] } },
    css: { postcss: { plugins: [purgeStyles([`apps/${site}/app`, 'libs/ui'])] } },
    build: { assetsInlineLimit: 0, emptyOutDir: true },
    environments: { ssr: { build: { rollupOptions: { input: entry } } } },
  };
}
