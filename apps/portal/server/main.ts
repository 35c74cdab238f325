import { runSite } from '#ui/server';

await runSite({ name: 'portal', built: new URL('../site/server/index.js', import.meta.url), port: 4010 }, process.env);
