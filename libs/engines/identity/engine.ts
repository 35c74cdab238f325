import type { EngineParts } from '#platform/engine';
import { AuthController } from './auth.controller.js';
import { CitizenAuthController } from './citizen-auth.controller.js';
import { OwnDataController } from './own-data.controller.js';
import { ProviderAnswersController } from './provider-answers.controller.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { StaffResolver } from './graphql/staff.resolver.js';
import { IdentityModule } from './identity.module.js';
import { IdentitySection } from './sections/identity.section.js';
import { CitizenAccountRow } from './store/citizen-account.entity.js';
import { CitizenAnswers1700000000425 } from './store/citizen-answers.migration.js';
import { CitizenLoginRow } from './store/citizen-login.entity.js';
import { CitizenSessionRow } from './store/citizen-session.entity.js';
import { Citizens1700000000410 } from './store/citizens.migration.js';
import { Identity1700000000400 } from './store/identity.migration.js';
import { LoginAttemptRow } from './store/login-attempt.entity.js';
import { OwnDetailsRow } from './store/own-details.entity.js';
import { OwnDetails1700000000880 } from './store/own-details.migration.js';
import { ServingConsentRow } from './store/serving-consent.entity.js';
import { ServingConsent1700000000430 } from './store/serving-consent.migration.js';
import { AbsenceResolver } from './graphql/absence.resolver.js';
import { StaffAbsenceRow } from './store/staff-absence.entity.js';
import { StaffAbsence1700000000440 } from './store/staff-absence.migration.js';
import { SessionRow } from './store/session.entity.js';
import { SignInLinkRow } from './store/sign-in-link.entity.js';
import { StaffMemberRow } from './store/staff-member.entity.js';
import { ForgetTemporaryAccounts } from './sweeps/forget-temporary-accounts.js';
import { PurgeSessions } from './sweeps/purge-sessions.js';

export const engine: EngineParts = {
  name: 'identity',
  module: IdentityModule,
  entities: [StaffMemberRow, SessionRow, LoginAttemptRow, CitizenAccountRow, CitizenSessionRow, CitizenLoginRow, SignInLinkRow, ServingConsentRow, StaffAbsenceRow, OwnDetailsRow],
  migrations: [Identity1700000000400, Citizens1700000000410, CitizenAnswers1700000000425, ServingConsent1700000000430, StaffAbsence1700000000440, OwnDetails1700000000880],
  resolvers: [StaffResolver, AbsenceResolver, AccountResolver],
  controllers: [AuthController, CitizenAuthController, ProviderAnswersController, OwnDataController],
  sections: [IdentitySection],
  sweeps: [PurgeSessions, ForgetTemporaryAccounts],
};
