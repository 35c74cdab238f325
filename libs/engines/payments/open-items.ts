import { Injectable } from '@nestjs/common';
import type { Id, Money, Result } from '#kernel';
import { cents, isZero, subtract } from '#kernel';
import type { Tx } from '#platform/database';
import type { PaymentBox } from '#engines/documents';
import { openOf, takeBack, totalOpen, totalTakenBack } from './domain/open-item.js';
import type { DueAmount } from './domain/open-item.js';
import { isPaid } from './domain/payment-state.js';
import { giroCodeSvg } from './giro-code-svg.js';
import { PaymentProviders } from './providers.js';
import { OpenItemStore } from './store/open-item.store.js';
import type { TakenBackReason } from './store/open-item.entity.js';
import type { NewOpenItem, OpenItem } from './store/open-item.store.js';
import { PaymentStore } from './store/payment.store.js';

export interface PaymentFigures {
  /** What is claimed, less what was taken back. */
  readonly total: Money;
  readonly open: Money;
  /** The earliest day on which something open is due. */
  readonly nextDueOn?: DueAmount['dueOn'];
  /** Paid although nothing was open any more. */
  readonly leftOver: Money;
}

/** A payment that has arrived. */
export interface PaidPart {
  readonly id: Id;
  readonly amount: Money;
  readonly paidAt: Date;
}

/** What engines above may do with open items. */
@Injectable()
export class OpenItems {
  constructor(
    private readonly items: OpenItemStore,
    private readonly payments: PaymentStore,
    private readonly providers: PaymentProviders,
  ) {}

  /** Takes the next reference of a range of the Kasse. */
  reserve(tx: Tx, range: string): Promise<Result<string, 'NUMBER_RANGE_USED_UP'>> {
    return this.items.reserve(tx, range);
  }

  create(tx: Tx, item: NewOpenItem): Promise<OpenItem> {
    return this.items.create(tx, item);
  }

  /** The same, with every payment on it held back until the transaction ends. */
  async held(tx: Tx, aboutId: Id): Promise<OpenItem | undefined> {
    const item = await this.items.about(tx, aboutId);
    return item && this.items.lock(tx, item.id);
  }

  /**
   * A notice had to be sent again: nothing is due before its new date allows it. Once something was paid, the days stay.
   * @param dues as the new notice names them
   */
  async postpone(tx: Tx, { id, dues: present }: OpenItem, dues: NewOpenItem['dues']): Promise<void> {
    const first = dues[0]?.dueOn;
    if (first !== undefined && present.every(({ paid }) => isZero(paid))) await this.items.postpone(tx, id, first);
  }

  /** What was claimed is not wanted any more, but for what stays owed. Money that comes for the rest all the same is left over. */
  async takeBack(tx: Tx, { dues }: OpenItem, keep: Money, reason: TakenBackReason): Promise<void> {
    await this.items.takeBack(tx, takeBack(dues, keep), reason);
  }

  /** How much of a payment came although it was not owed. */
  async leftOverOf(tx: Tx, paymentId: Id): Promise<Money> {
    return cents((await this.payments.byId(tx, paymentId))?.leftOverCents ?? 0);
  }

  about(tx: Tx, aboutId: Id): Promise<OpenItem | undefined> {
    return this.items.about(tx, aboutId);
  }

  async figures(tx: Tx, aboutId: Id): Promise<PaymentFigures | undefined> {
    const item = await this.items.about(tx, aboutId);
    if (!item) return undefined;
    const attempts = await this.payments.ofItem(tx, item.id);
    const next = item.dues.find((due) => openOf(due).cents > 0);
    const leftOver = cents(attempts.reduce((sum, attempt) => sum + attempt.leftOverCents, 0));
    return { total: subtract(item.total, totalTakenBack(item.dues)), open: totalOpen(item.dues), leftOver, ...(next ? { nextDueOn: next.dueOn } : {}) };
  }

  /** What was paid on it, oldest first. */
  async paid(tx: Tx, aboutId: Id): Promise<PaidPart[]> {
    const item = await this.items.about(tx, aboutId);
    const attempts = item ? await this.payments.ofItem(tx, item.id) : [];
    return attempts.filter(({ state }) => isPaid(state)).map(({ id, amountCents, paidAt }) => ({ id, amount: cents(amountCents), paidAt: paidAt! }));
  }

  /** What a payment is about; undefined for one that is not there. */
  async aboutOf(tx: Tx, paymentId: Id): Promise<Id | undefined> {
    const attempt = await this.payments.byId(tx, paymentId);
    return attempt && (await this.items.byId(tx, attempt.openItemId))?.aboutId;
  }

  /** What a notice prints so that people can pay it: account, reference, GiroCode of the first due amount. */
  async paymentBox(bound: { tenantId: Id }, owed: { reference: string; amount: Money }, words: { alt: (amount: Money) => string; online: { text: string; url: string } }): Promise<PaymentBox> {
    const config = await this.providers.config(bound);
    const { amount, reference } = owed;
    const svg = await giroCodeSvg(config, amount, reference);
    return { payee: config.payee, iban: config.iban, bic: config.bic, reference, amount, giroCode: { svg, alt: words.alt(amount) }, online: words.online };
  }
}
