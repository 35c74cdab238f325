import { IssueWithoutFee } from './issue-without-fee.js';
import { CloseWhenSettled, NotePayment } from './payment-heard.js';
import { ProvideNotice } from './provide-notice.js';
import { GRANTED_FREE_QUEUE, PERMIT_REMINDER_QUEUE, PROVIDE_NOTICE_QUEUE, RECEIPT_LETTER_QUEUE } from './queues.js';
import { WritePermitReminder } from './write-permit-reminder.js';
import { WriteReceiptLetter } from './write-receipt-letter.js';

/** What works on queues. */
export const handlers = [NotePayment, CloseWhenSettled, WriteReceiptLetter, ProvideNotice, IssueWithoutFee, WritePermitReminder];

/** Queues of the engine's own, apart from those of events. */
export const queues = [PROVIDE_NOTICE_QUEUE, RECEIPT_LETTER_QUEUE, GRANTED_FREE_QUEUE, PERMIT_REMINDER_QUEUE];
