import { registerEnumType } from '@nestjs/graphql';
import type { CaseKind, CaseState, WhoMoves } from '../domain/case-state.js';
import type { Letter } from '#engines/notifications';
import type { NoticeChannel } from '../store/case.entity.js';
import type { InboxView } from '../store/inbox.reader.js';

export const CaseStateEnum = {
  RECEIVED: 'received',
  IN_PROGRESS: 'in-progress',
  AWAITING_CITIZEN: 'awaiting-citizen',
  ASSESSED: 'assessed',
  ANSWERED: 'answered',
  DISPATCHED: 'dispatched',
  AWAITING_PAYMENT: 'awaiting-payment',
  TO_POST: 'to-post',
  ISSUED: 'issued',
  WITHDRAWN: 'withdrawn',
  CLOSED: 'closed',
} as const satisfies Record<string, CaseState>;

registerEnumType(CaseStateEnum, {
  name: 'CaseState',
  description: 'How far a case is.',
  valuesMap: {
    RECEIVED: { description: 'It has arrived.' },
    IN_PROGRESS: { description: 'Somebody works on it.' },
    AWAITING_CITIZEN: { description: 'The office has asked; its time stands still.' },
    ASSESSED: { description: 'Rulings are made, amounts are fixed.' },
    ANSWERED: { description: 'The notice is made; its letter waits to be posted.' },
    DISPATCHED: { description: 'The letter was given to the post.' },
    AWAITING_PAYMENT: { description: 'An application is granted; its fee is open.' },
    TO_POST: { description: 'It is paid; the office prints the paper and posts it.' },
    ISSUED: { description: 'It is paid; the permit can be printed.' },
    WITHDRAWN: { description: 'Whoever applied does not want it any more.' },
    CLOSED: { description: 'Nobody has to move any more.' },
  },
});

export const CaseKindEnum = { REGISTRATION_DUTY: 'registration-duty', APPLICATION: 'application' } as const satisfies Record<string, CaseKind>;

registerEnumType(CaseKindEnum, {
  name: 'CaseKind',
  description: 'Which way a case goes.',
  valuesMap: {
    REGISTRATION_DUTY: { description: 'Received, assessed, answered; never approved.' },
    APPLICATION: { description: 'Granted or refused.' },
  },
});

export const WhoMovesEnum = { OFFICE: 'office', CITIZEN: 'citizen', NOBODY: 'nobody' } as const satisfies Record<string, WhoMoves>;

registerEnumType(WhoMovesEnum, {
  name: 'WhoMoves',
  description: 'Whose turn it is.',
  valuesMap: { OFFICE: { description: 'The town\'s.' }, CITIZEN: { description: 'The citizen\'s.' }, NOBODY: { description: 'Nobody\'s.' } },
});

export const InboxViewEnum = {
  MINE: 'mine',
  TEAM: 'team',
  UNREAD: 'unread',
  WAITING: 'waiting',
  DUE_TODAY: 'due-today',
  OVERDUE: 'overdue',
  PRINT: 'print',
  TO_POST: 'to-post',
  ALL: 'all',
  CLOSED: 'closed',
} as const satisfies Record<string, InboxView>;

registerEnumType(InboxViewEnum, {
  name: 'InboxView',
  description: 'Which part of the inbox.',
  valuesMap: {
    MINE: { description: 'What I have taken on.' },
    TEAM: { description: 'What my departments still have to decide.' },
    UNREAD: { description: 'Cases with something from the citizen that nobody has seen.' },
    WAITING: { description: 'Cases that wait for the citizen\'s answer.' },
    DUE_TODAY: { description: 'Due today.' },
    OVERDUE: { description: 'Due before today.' },
    PRINT: { description: 'Notices whose letters wait to be posted.' },
    TO_POST: { description: 'Paid papers that have to be printed and posted.' },
    ALL: { description: 'Everything of my departments.' },
    CLOSED: { description: 'Closed.' },
  },
});

export const LetterStateEnum = { QUEUED: 'queued', DISPATCHED: 'dispatched', CANCELLED: 'cancelled' } as const satisfies Record<string, Letter['state']>;

export const NoticeChannelEnum = { POST: 'post', OWN_PORTAL: 'own-portal', ACCOUNT_MAILBOX: 'account-mailbox', MAIL: 'mail' } as const satisfies Record<string, NoticeChannel>;

registerEnumType(NoticeChannelEnum, {
  name: 'NoticeChannel',
  description: 'By which way a notice leaves the house.',
  valuesMap: {
    POST: { description: 'As a letter.' },
    OWN_PORTAL: { description: 'Fetched from our own portal after login.' },
    ACCOUNT_MAILBOX: { description: 'Put into the mailbox of the addressee\'s account at their provider.' },
    MAIL: { description: 'A grant, told by mail: no service in law.' },
  },
});

registerEnumType(LetterStateEnum, {
  name: 'LetterState',
  description: 'Whether a letter has left.',
  valuesMap: { QUEUED: { description: 'In the print queue.' }, DISPATCHED: { description: 'Given to the post.' }, CANCELLED: { description: 'Never left: another one took its place.' } },
});

export const CasePaperKindEnum = { PERMIT: 'permit', NOTICE: 'notice', COPY: 'copy' } as const;
export type CasePaperKind = (typeof CasePaperKindEnum)[keyof typeof CasePaperKindEnum];

registerEnumType(CasePaperKindEnum, {
  name: 'CasePaperKind',
  description: 'A paper that can be fetched from the status page.',
  valuesMap: { PERMIT: { description: 'A permit to print at home.' }, NOTICE: { description: 'A notice on our own portal, for the account that the case was sent from.' }, COPY: { description: 'The copy of what was sent.' } },
});
