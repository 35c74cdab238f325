import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { MAILER } from '#platform/mail';
import type { Mailer } from '#platform/mail';
import { TownConfig } from '#engines/tenancy';
import { placeOfMessage, SEND_MAIL_QUEUE } from '../mailbox.js';
import type { MailText } from '../mailbox.js';
import { MessageRow } from '../store/message.entity.js';

/** Hands a mail to the transport; its id goes along, so that a repeated delivery can be told from a second mail. */
@Injectable()
export class SendMail implements JobHandler {
  readonly queue = SEND_MAIL_QUEUE;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly database: TenantDatabase,
    private readonly vault: Vault,
    private readonly towns: TownConfig,
  ) {}

  async handle(job: { readonly tenantId: string; readonly messageId: string }): Promise<void> {
    const mail = await this.database.withTenant(job, 'read', async (tx) => {
      const row = await tx.findOne(MessageRow, { id: job.messageId });
      return row?.sealed && { row, text: JSON.parse(await this.vault.open(tx, placeOfMessage(row.id), row.sealed)) as MailText };
    });
    if (!mail) return;

    const { mail: from } = await this.towns.town(job);
    await this.mailer.send({ id: mail.row.id, at: mail.row.createdAt, from, ...mail.text });
    await this.database.withTenant(job, 'write', (tx) =>
      tx.update(MessageRow, { id: mail.row.id, state: 'queued' }, { state: 'sent', sealed: null, sentAt: this.clock.now() }),
    );
  }
}
