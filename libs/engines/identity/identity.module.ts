import { Global, Module } from '@nestjs/common';
import { SignIn } from './commands/sign-in.js';
import { StaffResolver } from './graphql/staff.resolver.js';
import { OpenId } from './openid.js';
import { Sessions } from './sessions.js';
import { StaffDirectory } from './staff-directory.js';
import { PurgeSessions } from './sweeps/purge-sessions.js';

@Global()
@Module({ providers: [Sessions, StaffDirectory, OpenId, SignIn, StaffResolver, PurgeSessions], exports: [Sessions, StaffDirectory, SignIn] })
export class IdentityModule {}
