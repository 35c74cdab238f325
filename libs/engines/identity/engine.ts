import type { EngineParts } from '#platform/engine';
import { AuthController } from './auth.controller.js';
import { StaffResolver } from './graphql/staff.resolver.js';
import { IdentityModule } from './identity.module.js';
import { IdentitySection } from './sections/identity.section.js';
import { Identity1700000000400 } from './store/identity.migration.js';
import { LoginAttemptRow } from './store/login-attempt.entity.js';
import { SessionRow } from './store/session.entity.js';
import { StaffMemberRow } from './store/staff-member.entity.js';
import { PurgeSessions } from './sweeps/purge-sessions.js';

export const engine: EngineParts = {
  name: 'identity',
  module: IdentityModule,
  entities: [StaffMemberRow, SessionRow, LoginAttemptRow],
  migrations: [Identity1700000000400],
  resolvers: [StaffResolver],
  controllers: [AuthController],
  sections: [IdentitySection],
  sweeps: [PurgeSessions],
};
