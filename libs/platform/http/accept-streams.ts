import type { FastifyInstance } from 'fastify';

/** Bodies of unknown kind reach their controller as a stream: whoever reads it sets the limit. */
export function acceptStreams(app: FastifyInstance): void {
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}
