import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { cents, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { OpenedPayment, ProviderFailure } from '#sdk/payment';
import { AuditTrail } from '#engines/audit';
import type { StartedPayment } from '../domain/payment-code.js';
import { PaymentProviders } from '../providers.js';
import { OpenItemStore } from '../store/open-item.store.js';
import type { PaymentAttemptRow } from '../store/payment-attempt.entity.js';
import { PaymentStore } from '../store/payment.store.js';
import type { AttemptSecrets } from '../store/payment.store.js';

interface Loaded {
  readonly attempt: PaymentAttemptRow;
  readonly secrets: AttemptSecrets;
  readonly reference: string;
  readonly purpose: string;
}

/**
 * Asks the provider to open an intended payment, outside any transaction, with the attempt's id as key: asked again after a lost
 * answer it gets the same payment, never a second one.
 */
@Injectable()
export class OpenAtProvider {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly items: OpenItemStore,
    private readonly payments: PaymentStore,
    private readonly providers: PaymentProviders,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, attemptId: Id): Promise<Result<StartedPayment, 'PROVIDER_UNAVAILABLE' | 'NOT_FOUND'>> {
    const loaded = await this.database.withTenant(actor, 'read', (tx) => this.#load(tx, attemptId));
    if (!loaded) return err('NOT_FOUND');
    const { attempt, secrets } = loaded;
    if (attempt.redirectUrl !== null) return ok({ token: secrets.token, redirectUrl: attempt.redirectUrl });
    if (!mayOpen(attempt)) return err('PROVIDER_UNAVAILABLE');

    const opened = await this.#open(actor, loaded);
    const stillWanted = await this.#record(actor, attemptId, opened);
    return opened.ok && stillWanted ? ok({ token: secrets.token, redirectUrl: opened.value.redirectUrl }) : err('PROVIDER_UNAVAILABLE');
  }

  async #load(tx: Tx, id: Id): Promise<Loaded | undefined> {
    const attempt = await this.payments.byId(tx, id);
    const item = attempt && (await this.items.byId(tx, attempt.openItemId));
    if (!attempt || !item) return undefined;
    return { attempt, secrets: await this.payments.secrets(tx, attempt), reference: item.reference, purpose: item.purpose };
  }

  async #open(actor: Actor, { attempt, secrets, reference, purpose }: Loaded): Promise<Result<OpenedPayment, ProviderFailure>> {
    const method = (await this.providers.config(actor)).methods.find(({ provider, merchant }) => provider === attempt.provider && merchant === attempt.merchant);
    const provider = this.providers.byCode(attempt.provider);
    if (!method || !provider) return err('UNREACHABLE');
    const order = { attemptId: attempt.id, amount: cents(attempt.amountCents), reference, purpose, returnUrl: secrets.returnUrl };
    return provider.open(order, this.providers.account(method), this.providers.calls);
  }

  /** Whether the person may be sent there. An attempt that ended meanwhile keeps the provider's number, so that money on it is not lost. */
  #record(actor: Actor, id: Id, opened: Result<OpenedPayment, ProviderFailure>): Promise<boolean> {
    return this.database.withTenant(actor, 'write', async (tx) => {
      const attempt = await this.payments.byId(tx, id, { lock: 'for update' });
      if (!attempt) return false;
      if (!mayOpen(attempt)) {
        if (opened.ok && attempt.providerReference === null) await this.payments.patch(tx, id, { ...opened.value, providerFinal: false, askAt: this.clock.now() });
        return attempt.redirectUrl !== null;
      }
      const event = await this.#move(tx, attempt, opened);
      if (event) await this.audit.record(tx, actor, { action: event, object: { type: 'payment', id }, fields: ['state'] });
      return true;
    });
  }

  /** The name of what happened; undefined when nothing changes. */
  async #move(tx: Tx, attempt: PaymentAttemptRow, opened: Result<OpenedPayment, ProviderFailure>): Promise<string | undefined> {
    if (opened.ok) return this.payments.move(tx, attempt, 'redirected', 'start', opened.value);
    if (opened.error === 'REFUSED') return this.payments.move(tx, attempt, 'failed', 'start', { providerFinal: true, askAt: null });
    return attempt.state === 'created' ? this.payments.move(tx, attempt, 'unknown', 'start') : undefined;
  }
}

/** Only what has not been answered yet may be asked for again. */
const mayOpen = ({ state }: PaymentAttemptRow): boolean => state === 'created' || state === 'unknown';
