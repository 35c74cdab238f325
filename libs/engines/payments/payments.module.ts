import { Module } from '@nestjs/common';
import { MakeReceipt } from './commands/make-receipt.js';
import { OpenAtProvider } from './commands/open-at-provider.js';
import { RefreshPayment } from './commands/refresh-payment.js';
import { StartPayment } from './commands/start-payment.js';
import { StopPayments } from './commands/stop-payments.js';
import { PaymentResolver } from './graphql/payment.resolver.js';
import { MakeReceiptJob } from './jobs/make-receipt.job.js';
import { OpenItems } from './open-items.js';
import { PaymentViews } from './payment-views.js';
import { PaymentProviders } from './providers.js';
import { OpenItemStore } from './store/open-item.store.js';
import { PaymentStore } from './store/payment.store.js';
import { AskOpenPayments } from './sweeps/ask-open-payments.js';

@Module({
  providers: [
    OpenItemStore, PaymentStore, PaymentProviders, OpenAtProvider, StartPayment, StopPayments, RefreshPayment, MakeReceipt, MakeReceiptJob,
    AskOpenPayments, PaymentViews, OpenItems, PaymentResolver,
  ],
  exports: [OpenItems, PaymentViews, StartPayment, StopPayments, RefreshPayment, MakeReceipt, PaymentStore],
})
export class PaymentsModule {}
