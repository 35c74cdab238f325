import { CloseExpiredPermits } from './close-expired-permits.js';
import { DropUnsentFiles } from './drop-unsent-files.js';
import { IndexCases } from './index-cases.js';
import { RemindOfEndingPermits } from './remind-of-ending-permits.js';
import { SendUnprovidedNotices } from './send-unprovided-notices.js';
import { WarnOfDeletion } from './warn-of-deletion.js';
import { WithdrawUnfetchedNotices } from './withdraw-unfetched-notices.js';

export const sweeps = [CloseExpiredPermits, DropUnsentFiles, IndexCases, RemindOfEndingPermits, SendUnprovidedNotices, WarnOfDeletion, WithdrawUnfetchedNotices];
