export { engine } from './engine.js';
export { StaffMemberType } from './graphql/staff.resolver.js';
export { IdentityModule } from './identity.module.js';
export { Sessions } from './sessions.js';
export { StaffDirectory } from './staff-directory.js';
