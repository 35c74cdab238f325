import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { enhancers } from './vite/enhancers.js';
import { purgeStyles } from './vite/purge-styles.js';

/** `react-router build apps/portal` writes the pages and the Express app around them to dist/apps/portal/site. */
export default defineConfig({
  plugins: [enhancers('apps/portal/app/enhance/index.ts'), reactRouter()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'], externalConditions: ['node', 'module-sync'] } },
  css: { postcss: { plugins: [purgeStyles(['apps/portal/app', 'libs/ui'])] } },
  build: {
    assetsInlineLimit: 0,
    emptyOutDir: true,
  },
  environments: { ssr: { build: { rollupOptions: { input: './server/portal-app.ts' } } } },
});
