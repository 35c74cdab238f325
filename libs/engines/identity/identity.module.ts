import { Global, Module } from '@nestjs/common';
import { AccountParts } from './account-parts.js';
import { AccountViews } from './account-views.js';
import { Accounts } from './accounts.js';
import { CitizenSessions } from './citizen-sessions.js';
import { CitizenSignInCommand } from './commands/citizen-sign-in.js';
import { OwnData } from './commands/own-data.js';
import { SignIn } from './commands/sign-in.js';
import { SignInLinks } from './commands/sign-in-links.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { StaffResolver } from './graphql/staff.resolver.js';
import { OpenId } from './openid.js';
import { Absences } from './absences.js';
import { AbsenceResolver } from './graphql/absence.resolver.js';
import { ServingConsents } from './serving-consents.js';
import { Sessions } from './sessions.js';
import { StaffDirectory } from './staff-directory.js';
import { PurgeSessions } from './sweeps/purge-sessions.js';

const offered = [Sessions, StaffDirectory, SignIn, CitizenSessions, Accounts, CitizenSignInCommand, SignInLinks, AccountParts, OwnData, ServingConsents, Absences];

@Global()
@Module({ providers: [...offered, OpenId, AccountViews, StaffResolver, AccountResolver, AbsenceResolver, PurgeSessions], exports: offered })
export class IdentityModule {}
