import { CaseBulkRow, CaseBulkCaseRow } from './bulk.entity.js';
import { Bulk1700000000760 } from './bulk.migration.js';
import { CaseAccount1700000000710 } from './case-account.migration.js';
import { CaseCopyRow } from './case-copy.entity.js';
import { CaseCopy1700000000770 } from './case-copy.migration.js';
import { CaseLabelRow } from './case-label.entity.js';
import { CaseLabels1700000000915 } from './case-label.migration.js';
import { CaseLabelStore } from './case-label.store.js';
import { CaseLocale1700000000850 } from './case-locale.migration.js';
import { CaseLookupThing1700000000870 } from './case-lookup-thing.migration.js';
import { CaseLookupRow } from './case-lookup.entity.js';
import { CaseLookup1700000000790 } from './case-lookup.migration.js';
import { CaseLookupStore } from './case-lookup.store.js';
import { CaseSearchTokenRow } from './case-search.entity.js';
import { CaseSearchStore } from './case-search.store.js';
import { CaseRow, CaseAssessmentRow, CaseNoticeRow, CaseEventRow } from './case.entity.js';
import { CaseStore } from './case.store.js';
import { Cases1700000000700 } from './cases.migration.js';
import { Desk1700000000750 } from './desk.migration.js';
import { CaseMessageRow, CaseCorrectionRow, CaseRatingRow } from './dialogue.entity.js';
import { Dialogue1700000000730 } from './dialogue.migration.js';
import { DialogueStore } from './dialogue.store.js';
import { CaseFiling1700000000800 } from './filing.migration.js';
import { FollowUps1700000000830 } from './follow-up.migration.js';
import { HandOverRow, HandOverCaseRow } from './hand-over.entity.js';
import { HandOvers1700000000791 } from './hand-over.migration.js';
import { HandOverStore } from './hand-over.store.js';
import { InboxReader } from './inbox.reader.js';
import { Mailbox1700000000810 } from './mailbox.migration.js';
import { PermitReminder1700000000840 } from './permit-reminder.migration.js';
import { PermitRow } from './permit.entity.js';
import { PermitStore } from './permit.store.js';
import { Permits1700000000720 } from './permits.migration.js';
import { Posting1700000000780 } from './posting.migration.js';
import { RatingReader } from './rating.reader.js';
import { Representatives1700000000861 } from './representative.migration.js';
import { SavedViewRow } from './saved-view.entity.js';
import { SavedViews1700000000925 } from './saved-view.migration.js';
import { SavedViewStore } from './saved-view.store.js';
import { Serving1700000000740 } from './serving.migration.js';

export const entities = [
  CaseBulkRow, CaseBulkCaseRow, CaseCopyRow, CaseLabelRow, CaseLookupRow, CaseSearchTokenRow, CaseRow, CaseAssessmentRow, CaseNoticeRow, CaseEventRow,
  CaseMessageRow, CaseCorrectionRow, CaseRatingRow, HandOverRow, HandOverCaseRow, PermitRow, SavedViewRow,
];

/** In the order in which they run. */
export const migrations = [
  Cases1700000000700, CaseAccount1700000000710, Permits1700000000720, Dialogue1700000000730, Serving1700000000740, Desk1700000000750,
  Bulk1700000000760, CaseCopy1700000000770, Posting1700000000780, CaseLookup1700000000790, HandOvers1700000000791, CaseFiling1700000000800,
  Mailbox1700000000810, FollowUps1700000000830, PermitReminder1700000000840, CaseLocale1700000000850, Representatives1700000000861,
  CaseLookupThing1700000000870, CaseLabels1700000000915, SavedViews1700000000925,
];

export const stores = [
  CaseLabelStore, CaseLookupStore, CaseSearchStore, CaseStore, DialogueStore, HandOverStore, InboxReader, PermitStore, RatingReader, SavedViewStore,
];
