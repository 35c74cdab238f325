import type { EngineParts } from '#platform/engine';
import { OPEN_ITEM_SETTLED, PAYMENT_RECEIVED } from '#engines/payments';
import { CasesModule } from './cases.module.js';
import { casesPolicy } from './cases.policy.js';
import { resolvers } from './graphql/parts.js';
import { handlers, queues } from './jobs/parts.js';
import { OPEN_ITEM_SETTLED_QUEUE, PAYMENT_RECEIVED_QUEUE } from './jobs/queues.js';
import { rooms } from './rooms.js';
import { MessageTemplatesSection } from './sections/message-templates.section.js';
import { entities, migrations } from './store/parts.js';
import { sweeps } from './sweeps/parts.js';

export const engine: EngineParts = {
  name: 'cases',
  module: CasesModule,
  entities,
  migrations,
  policies: [casesPolicy],
  sections: [MessageTemplatesSection],
  resolvers,
  controllers: rooms.flatMap(({ controllers }) => controllers),
  queues,
  sweeps,
  handlers,
  subscriptions: [
    { event: PAYMENT_RECEIVED, queue: PAYMENT_RECEIVED_QUEUE },
    { event: OPEN_ITEM_SETTLED, queue: OPEN_ITEM_SETTLED_QUEUE },
  ],
};
