import { copyTexts } from './copy.de.js';
import { commonStates, estimateTexts, mailTexts, permitTexts, timelineTexts, withdrawalTexts } from './de.js';
import { dialogueTexts } from './dialogue.de.js';
import { draftMailTexts } from './draft-mails.de.js';
import { postedTexts } from './posting.de.js';
import { reminderTexts } from './reminder.de.js';
import { mailboxTexts, servingTexts } from './serving.de.js';

const { received, applied, completed, permitIssued } = mailTexts;

/** What citizens read of a case, in German. Notices, letters and papers are not among it: they are German always. */
export const german = {
  states: commonStates,
  withdrawal: withdrawalTexts,
  timeline: timelineTexts,
  estimate: estimateTexts,
  papers: { permit: permitTexts.download, copy: copyTexts.download, notice: servingTexts.paper, noticeAgain: servingTexts.paperAgain },
  portal: { waiting: servingTexts.waiting, fetched: servingTexts.fetched },
  mailbox: { underWay: mailboxTexts.underWay, provided: mailboxTexts.provided },
  posted: postedTexts.on,
  /** A grant is a decision and so German; what is said of it in another language is put below. */
  mails: { received, applied, completed, permitIssued, granted: (_words: Parameters<typeof mailTexts.granted>[0]): string => '', grantedFree: (_words: Parameters<typeof mailTexts.grantedFree>[0]): string => '' },
  dialogue: dialogueTexts.mails,
  drafts: draftMailTexts,
  reminder: reminderTexts.mail,
  serving: { waits: servingTexts.waits, withdrawn: servingTexts.withdrawn },
};

type Worded<T> = T extends string ? string : T extends (...given: infer A) => infer R ? (...given: A) => Worded<R> : { readonly [key in keyof T]: Worded<T[key]> };

/** The same in any language. */
export type CitizenWords = Worded<typeof german>;
