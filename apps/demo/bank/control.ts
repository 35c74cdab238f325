import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { readFault } from './faults.js';
import type { Faults } from './faults.js';
import type { BankLedger } from './ledger.js';
import type { BankEvent } from './payment.js';

const events: readonly BankEvent[] = ['authorise', 'pay', 'decline', 'cancel', 'expire'];

/**
 * Health, and the knobs for tests, on the internal port: `POST|DELETE|GET /control/faults`, `GET /control/payments`,
 * `POST /control/payments/:id/{authorise,pay,decline,cancel,expire}`.
 */
export function bankControl(ledger: BankLedger, faults: Faults): FastifyInstance {
  const app = fastify({ forceCloseConnections: true });
  for (const path of ['/health/live', '/health/ready']) app.get(path, async () => ({ ready: true }));

  app.get('/control/faults', async () => faults.pending);
  app.delete('/control/faults', async (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
  app.post('/control/faults', async (request, reply) => {
    const fault = readFault(request.body);
    if (!fault) return reply.code(422).send({ error: 'UNKNOWN_FAULT' });

    faults.order(fault);
    return reply.code(201).send(fault);
  });

  app.get('/control/payments', async () => ledger.all());
  app.post<{ Params: { id: string; event: BankEvent } }>('/control/payments/:id/:event', async ({ params }, reply) => {
    const moved = events.includes(params.event) ? ledger.move(params.id, params.event) : undefined;
    return moved ?? reply.code(409).send({ error: 'NOT_POSSIBLE' });
  });
  return app;
}
