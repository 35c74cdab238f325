import { Global, Module } from '@nestjs/common';
import { HandOverLetter } from './jobs/hand-over-letter.js';
import { SendMail } from './jobs/send-mail.js';
import { Mailbox } from './mailbox.js';
import { PrintQueue } from './print-queue.js';
import { PrintRuns } from './print-runs.js';

@Global()
@Module({ providers: [Mailbox, PrintQueue, PrintRuns, SendMail, HandOverLetter], exports: [Mailbox, PrintQueue, PrintRuns] })
export class NotificationsModule {}
