import { runSite } from '#ui/server';

await runSite({ name: 'backoffice', built: new URL('../site/server/index.js', import.meta.url), port: 4020 }, process.env);
