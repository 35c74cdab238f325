import { Global, Module } from '@nestjs/common';
import { HandOverLetter } from './jobs/hand-over-letter.js';
import { SendMail } from './jobs/send-mail.js';
import { Mailbox } from './mailbox.js';
import { PrintQueue } from './print-queue.js';

@Global()
@Module({ providers: [Mailbox, PrintQueue, SendMail, HandOverLetter], exports: [Mailbox, PrintQueue] })
export class NotificationsModule {}
