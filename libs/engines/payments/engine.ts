import type { EngineParts } from '#platform/engine';
import { PaymentResolver } from './graphql/payment.resolver.js';
import { MakeReceiptJob } from './jobs/make-receipt.job.js';
import { RECEIPT_QUEUE } from './names.js';
import { PaymentsModule } from './payments.module.js';
import { ReceiptController } from './receipt.controller.js';
import { PaymentsSection } from './sections/payments.section.js';
import { NumberRangeRow, OpenItemDueRow, OpenItemRow, TakenBackRow } from './store/open-item.entity.js';
import { PaymentAllocationRow, PaymentAttemptRow, PaymentEventRow } from './store/payment-attempt.entity.js';
import { Payments1700000000600 } from './store/payments.migration.js';
import { PostponedDues1700000000610 } from './store/postponed-dues.migration.js';
import { TakenBack1700000000620 } from './store/taken-back.migration.js';
import { AskOpenPayments } from './sweeps/ask-open-payments.js';

export const engine: EngineParts = {
  name: 'payments',
  module: PaymentsModule,
  entities: [NumberRangeRow, OpenItemRow, OpenItemDueRow, TakenBackRow, PaymentAttemptRow, PaymentAllocationRow, PaymentEventRow],
  migrations: [Payments1700000000600, PostponedDues1700000000610, TakenBack1700000000620],
  resolvers: [PaymentResolver],
  controllers: [ReceiptController],
  sections: [PaymentsSection],
  queues: [RECEIPT_QUEUE],
  handlers: [MakeReceiptJob],
  sweeps: [AskOpenPayments],
};
