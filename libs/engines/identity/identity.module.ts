import { Global, Module } from '@nestjs/common';
import { AccountParts } from './account-parts.js';
import { AccountViews } from './account-views.js';
import { Accounts } from './accounts.js';
import { CitizenProviders } from './citizen-providers.js';
import { CitizenSessions } from './citizen-sessions.js';
import { BeginCitizenSignIn } from './commands/begin-citizen-sign-in.js';
import { FinishCitizenSignIn } from './commands/finish-citizen-sign-in.js';
import { ForgetAccount } from './commands/forget-account.js';
import { OwnData } from './commands/own-data.js';
import { SignIn } from './commands/sign-in.js';
import { SignInLinks } from './commands/sign-in-links.js';
import { SignOut } from './commands/sign-out.js';
import { TakeProviderAnswer } from './commands/take-provider-answer.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { StaffResolver } from './graphql/staff.resolver.js';
import { Absences } from './absences.js';
import { AbsenceResolver } from './graphql/absence.resolver.js';
import { IdentityProviders } from './identity-providers.js';
import { KnownPerson } from './known-person.js';
import { Mailboxes } from './mailboxes.js';
import { RememberedDetails } from './remembered-details.js';
import { ServingConsents } from './serving-consents.js';
import { Sessions } from './sessions.js';
import { StaffDirectory } from './staff-directory.js';
import { CitizenLogins } from './store/citizen-login.store.js';
import { ForgetTemporaryAccounts } from './sweeps/forget-temporary-accounts.js';
import { PurgeSessions } from './sweeps/purge-sessions.js';

const offered = [
  Sessions, StaffDirectory, SignIn, CitizenSessions, Accounts, KnownPerson, CitizenProviders, BeginCitizenSignIn, FinishCitizenSignIn, TakeProviderAnswer, SignInLinks, SignOut,
  AccountParts, OwnData, Mailboxes, RememberedDetails, ServingConsents, Absences,
];

@Global()
@Module({
  providers: [...offered, IdentityProviders, CitizenLogins, ForgetAccount, AccountViews, StaffResolver, AccountResolver, AbsenceResolver, PurgeSessions, ForgetTemporaryAccounts],
  exports: offered,
})
export class IdentityModule {}
