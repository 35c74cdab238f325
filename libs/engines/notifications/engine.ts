import type { EngineParts } from '#platform/engine';
import { HandOverLetter } from './jobs/hand-over-letter.js';
import { SendMail } from './jobs/send-mail.js';
import { SEND_MAIL_QUEUE } from './mailbox.js';
import { NotificationsModule } from './notifications.module.js';
import { HAND_OVER_QUEUE } from './print-queue.js';
import { LetterRow } from './store/letter.entity.js';
import { MessageRow } from './store/message.entity.js';
import { Notifications1700000000300 } from './store/notifications.migration.js';
import { PrintRunLetterRow, PrintRunRow } from './store/print-run.entity.js';
import { PrintRuns1700000000905 } from './store/print-run.migration.js';
import { RestrictedLetter1700000000870 } from './store/restricted-letter.migration.js';

export const engine: EngineParts = {
  name: 'notifications',
  module: NotificationsModule,
  entities: [MessageRow, LetterRow, PrintRunRow, PrintRunLetterRow],
  migrations: [Notifications1700000000300, RestrictedLetter1700000000870, PrintRuns1700000000905],
  queues: [SEND_MAIL_QUEUE, HAND_OVER_QUEUE],
  handlers: [SendMail, HandOverLetter],
};
