import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { berlinDate, cents, formatMoney, localeOfPath } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { formatDate } from '#sdk/form';
import { Documents, LetterFrames, PDF_RENDERER } from '#engines/documents';
import type { PdfRenderer, ReceiptPaper } from '#engines/documents';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { isPaid } from '../domain/payment-state.js';
import { PaymentProviders } from '../providers.js';
import { OpenItemStore } from '../store/open-item.store.js';
import type { OpenItem } from '../store/open-item.store.js';
import type { PaymentAttemptRow } from '../store/payment-attempt.entity.js';
import { PaymentStore } from '../store/payment.store.js';
import { receiptTexts } from '../texts/de.js';
import { receiptMailIn } from '../texts/receipt-mail-in.js';

/** Makes the receipt of a paid attempt, once, and sends the link to whoever left an address. */
@Injectable()
export class MakeReceipt {
  constructor(
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly documents: Documents,
    private readonly frames: LetterFrames,
    private readonly payments: PaymentStore,
    private readonly items: OpenItemStore,
    private readonly providers: PaymentProviders,
    private readonly towns: TownConfig,
    private readonly mailbox: Mailbox,
  ) {}

  /** The document's id; undefined when there is nothing to confirm. */
  async execute(actor: Actor, paymentId: Id): Promise<Id | undefined> {
    const found = await this.database.withTenant(actor, 'read', async (tx) => {
      const attempt = await this.payments.byId(tx, paymentId);
      const item = attempt && (await this.items.byId(tx, attempt.openItemId));
      return attempt && item && { attempt, item };
    });
    if (!found || !isPaid(found.attempt.state)) return undefined;
    if (found.attempt.receiptDocumentId) return found.attempt.receiptDocumentId;

    const paper = await this.#paper(actor, found.attempt, found.item);
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    return this.database.withTenant(actor, 'write', async (tx) => {
      const attempt = (await this.payments.byId(tx, paymentId, { lock: 'for update' }))!;
      if (attempt.receiptDocumentId) return attempt.receiptDocumentId;
      const fileName = `Zahlungsbestaetigung-${found.item.reference}.pdf`;
      const kept = await this.documents.keep(tx, { kind: 'receipt', fileName, mediaType: 'application/pdf', ...rendered });
      await this.payments.patch(tx, paymentId, { receiptDocumentId: kept.id });
      await this.#tell(tx, actor, attempt, found.item);
      return kept.id;
    });
  }

  async #paper(actor: Actor, attempt: PaymentAttemptRow, item: OpenItem): Promise<ReceiptPaper> {
    const town = await this.towns.town(actor);
    const config = await this.providers.config(actor);
    const department = town.departments.find(({ code }) => code === item.department) ?? town.departments[0]!;
    const day = formatDate(berlinDate(attempt.paidAt!));
    const amount = cents(attempt.amountCents);
    const dues = item.dues.filter(({ id }) => attempt.dueIds.includes(id));
    const frame = await this.frames.of(actor, { department, recipient: [receiptTexts.recipient], info: [{ label: receiptTexts.day, value: day }] });
    const leftOver = attempt.leftOverCents > 0 ? [receiptTexts.leftOver(formatMoney(cents(attempt.leftOverCents)))] : [];
    return {
      template: 'receipt',
      frame,
      title: receiptTexts.title,
      subject: receiptTexts.subject(item.reference),
      paragraphs: [receiptTexts.salutation, receiptTexts.received(formatMoney(amount), day), ...leftOver, receiptTexts.keep],
      facts: [
        { label: receiptTexts.reference, value: item.reference },
        { label: receiptTexts.purpose, value: item.purpose },
        ...dues.map((due) => ({ label: receiptTexts.dueOn(formatDate(due.dueOn)), value: formatMoney(due.amount) })),
        { label: receiptTexts.method, value: config.methods.find(({ provider }) => provider === attempt.provider)?.title ?? attempt.provider },
        { label: receiptTexts.number, value: attempt.providerReference ?? attempt.id },
      ],
      total: amount,
    };
  }

  async #tell(tx: Tx, actor: Actor, attempt: PaymentAttemptRow, item: OpenItem): Promise<void> {
    const { email, returnUrl } = await this.payments.secrets(tx, attempt);
    if (email === undefined) return;
    const town = await this.towns.town(actor);
    // The page that somebody came back to says their language.
    const { locale } = localeOfPath(new URL(returnUrl).pathname);
    const mail = receiptMailIn(locale);
    const text = mail.text(town.officialName, formatMoney(cents(attempt.amountCents), locale), item.reference, returnUrl);
    await this.mailbox.queue(tx, 'payment-received', { to: email, subject: mail.subject, text });
  }
}
