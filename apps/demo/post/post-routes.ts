import type { FastifyPluginAsync } from 'fastify';

import type { DemoTown } from '../towns.js';
import { readLetterPdf, readLetters } from './letters.js';
import { readMails } from './mailbox.js';
import { postPage } from './post-page.js';

export interface PostOptions {
  readonly dataDir: string;
  readonly towns: () => Promise<DemoTown[]>;
}

const shown = 100;

/** `/post`: mails and letters as readable paper. */
export const postRoutes: FastifyPluginAsync<PostOptions> = async (app, { dataDir, towns }) => {
  app.get<{ Querystring: { stadt?: string } }>('/post', async (request, reply) => {
    const town = request.query.stadt || undefined;
    const known = await towns();
    const [mails, letters] = await Promise.all([readMails(dataDir, known.map(({ code }) => code)), readLetters(dataDir)]);
    const items = [...mails, ...letters].filter((item) => town === undefined || item.town === town).sort((a, b) => b.at.getTime() - a.at.getTime());

    return reply.type('text/html; charset=utf-8').send(postPage({ items: items.slice(0, shown), towns: known, town, skipped: Math.max(0, items.length - shown) }));
  });

  app.get<{ Params: { file: string } }>('/post/brief/:file', async (request, reply) => {
    const pdf = await readLetterPdf(dataDir, request.params.file.replace(/\.pdf$/, ''));
    if (!pdf) return reply.callNotFound();

    // The browser's own viewer needs more than the pages may; the file itself is ours.
    return reply.type('application/pdf').header('content-disposition', 'inline').header('content-security-policy', "frame-ancestors 'none'").send(pdf);
  });
};
