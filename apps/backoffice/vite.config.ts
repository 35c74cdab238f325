import { defineConfig } from 'vite';
import { siteConfig } from '../../libs/ui/vite/site-config.js';

export default defineConfig(siteConfig({ site: 'backoffice', entry: './server/backoffice.ts', base: '/amt/' }));
