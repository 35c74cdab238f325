import type { Room } from '../room.js';
import { FollowUps } from './follow-ups.js';
import { GrantMail } from './grant-mail.js';
import { PermitCheck } from './permit-check.js';
import { PermitFilesController } from './permit-files.controller.js';
import { PermitListController } from './permit-list.controller.js';
import { PermitLists } from './permit-lists.js';
import { PermitPapers } from './permit-paper.js';
import { PermitReminders } from './permit-reminders.js';

const offered = [PermitLists];

export const permits: Room = {
  offered,
  providers: [...offered, FollowUps, GrantMail, PermitCheck, PermitPapers, PermitReminders],
  controllers: [PermitFilesController, PermitListController],
};
