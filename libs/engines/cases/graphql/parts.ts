import { ApplicationResolver } from './application.resolver.js';
import { BulkResolver } from './bulk.resolver.js';
import { CaseResolver, DeskResolver } from './case.resolver.js';
import { DeskDialogueResolver } from './desk-dialogue.resolver.js';
import { DeskStepsResolver } from './desk-steps.resolver.js';
import { DialogueResolver } from './dialogue.resolver.js';
import { DraftResolver } from './draft.resolver.js';
import { FilingResolver } from './filing.resolver.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { HandOverResolver } from './hand-over.resolver.js';
import { InboxExportResolver } from './inbox-export.resolver.js';
import { LabelResolver } from './label.resolver.js';
import { OwnCasesResolver } from './own-cases.resolver.js';
import { PermitListResolver } from './permit-list.resolver.js';
import { PermitResolver } from './permit.resolver.js';
import { PrintRunResolver } from './print-run.resolver.js';
import { RatingResolver } from './rating.resolver.js';
import { SavedViewResolver } from './saved-view.resolver.js';

export const resolvers = [
  ApplicationResolver, BulkResolver, CaseResolver, DeskResolver, DeskDialogueResolver, DeskStepsResolver, DialogueResolver, DraftResolver,
  FilingResolver, FollowUpResolver, HandOverResolver, InboxExportResolver, LabelResolver, OwnCasesResolver, PermitListResolver, PermitResolver,
  PrintRunResolver, RatingResolver, SavedViewResolver,
];
