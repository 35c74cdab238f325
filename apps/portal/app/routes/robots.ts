/** What is somebody's own is not for search engines; everything else is. */
const ROBOTS = ['User-agent: *', 'Disallow: /konto', 'Disallow: /status', 'Disallow: /bezahlen/', 'Disallow: /anmelden', 'Disallow: /auth/', 'Disallow: /amt', ''].join('\n');

export const loader = (): Response => new Response(ROBOTS, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
