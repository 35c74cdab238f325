import { defineConfig } from 'vite';
import { siteConfig } from '../../libs/ui/vite/site-config.js';

export default defineConfig(siteConfig({ site: 'portal', entry: './server/portal.ts' }));
