import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { MessageRow } from './store/message.entity.js';

export const SEND_MAIL_QUEUE = 'notifications.send-mail';

export interface MailText {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export const placeOfMessage = (row: string) => ({ table: 'message', column: 'sealed', row });

/** Mails that leave after the business transaction, or never. */
@Injectable()
export class Mailbox {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly jobs: Jobs,
  ) {}

  async queue(tx: Tx, purpose: string, mail: MailText): Promise<void> {
    const id = newId();
    const sealed = await this.vault.seal(tx, placeOfMessage(id), JSON.stringify(mail));
    await tx.insert(MessageRow, { id, purpose, state: 'queued', sealed, createdAt: this.clock.now(), sentAt: null });
    await this.jobs.send(tx, SEND_MAIL_QUEUE, { messageId: id });
  }
}
