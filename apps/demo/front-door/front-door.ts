import type { RequestListener, ServerResponse } from 'node:http';

import { waitingFor } from './health.js';
import type { HealthUrls } from './health.js';
import { targetOf } from './route.js';
import type { Target } from './route.js';

const healthPath = /^\/health\/ready(\?|$)/;

/** One handler for everything that arrives at the public port. */
export function frontDoor(handlers: Readonly<Record<Target, RequestListener>>, health: HealthUrls): RequestListener {
  return (request, response) => {
    if (healthPath.test(request.url ?? '')) void answerHealth(response, health);
    else handlers[targetOf(request.headers.host, request.url ?? '/')](request, response);
  };
}

/** 200 whatever the Host as soon as everyone serves; until then 503 with the names of those that do not. */
async function answerHealth(response: ServerResponse, health: HealthUrls): Promise<void> {
  const waiting = await waitingFor(health);
  const body = JSON.stringify({ ready: waiting.length === 0, waiting });
  response.writeHead(waiting.length === 0 ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(body);
}
