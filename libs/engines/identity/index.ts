export { Accounts } from './accounts.js';
export { CitizenSessions } from './citizen-sessions.js';
export { engine } from './engine.js';
export { AssuranceLevelEnum } from './graphql/assurance-level.enum.js';
export { StaffMemberType } from './graphql/staff.resolver.js';
export { IdentityModule } from './identity.module.js';
export { Sessions } from './sessions.js';
export { StaffDirectory } from './staff-directory.js';
