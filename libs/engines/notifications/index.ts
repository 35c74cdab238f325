export { engine } from './engine.js';
export { Mailbox } from './mailbox.js';
export type { MailText } from './mailbox.js';
export { NotificationsModule } from './notifications.module.js';
export type { LetterReader } from './print-queue.js';
export { PrintRuns } from './print-runs.js';
export type { PrintRun } from './print-runs.js';
export { LETTER_DISPATCHED, PrintQueue } from './print-queue.js';
export type { Letter, NewLetter } from './print-queue.js';
