import type { Room } from '../room.js';
import { AssessmentDesk } from './assessment-desk.js';
import { CaseFiles } from './case-file.js';
import { CaseFilesController } from './case-files.controller.js';
import { CaseIndex } from './case-index.js';
import { CaseLabels } from './case-labels.js';
import { CasePauses } from './case-pauses.js';
import { CaseViews } from './case-views.js';
import { CompletionMail } from './completion-mail.js';
import { Deciders } from './deciders.js';
import { Desk } from './desk.js';
import { FourEyes } from './four-eyes.js';
import { InboxExportController } from './inbox-export.controller.js';
import { InboxExport } from './inbox-export.js';
import { InboxScopes } from './inbox-scopes.js';
import { InboxSearch } from './inbox-search.js';
import { MessageTemplates } from './message-templates.js';
import { RatingsController } from './ratings.controller.js';
import { Ratings } from './ratings.js';
import { RelatedCases } from './related-cases.js';
import { SavedViews } from './saved-views.js';
import { Twins } from './twins.js';

const offered = [CaseFiles, CaseViews, Desk, InboxExport, Ratings];

export const desk: Room = {
  offered,
  providers: [
    ...offered,
    AssessmentDesk, CaseIndex, CaseLabels, CasePauses, CompletionMail, Deciders, FourEyes, InboxScopes, InboxSearch, MessageTemplates, RelatedCases,
    SavedViews, Twins,
  ],
  controllers: [CaseFilesController, InboxExportController, RatingsController],
};
