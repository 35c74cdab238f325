import { LOCALES, pathIn } from '#kernel';

/** What is somebody's own is not for search engines; everything else is. */
const OWN = ['/konto', '/status', '/bezahlen/', '/anmelden'];

const CLOSED = [...LOCALES.flatMap((locale) => OWN.map((path) => pathIn(locale, path))), '/auth/', '/amt'];

const ROBOTS = ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`), ''].join('\n');

export const loader = (): Response => new Response(ROBOTS, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
