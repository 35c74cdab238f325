import type { RequestListener } from 'node:http';

/** `GET /health/live` and `GET /health/ready` for processes that are ready as soon as they listen. */
export const internalHealth: RequestListener = (request, response) => {
  const known = /^\/health\/(live|ready)$/.test(request.url ?? '');
  response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(known ? { ready: true } : {}));
};
