import { Module } from '@nestjs/common';
import { FormsModule } from '#engines/forms';
import { CatalogueModule } from '#engines/catalogue';
import { PaymentsModule } from '#engines/payments';
import { commandParts, commands } from './commands/parts.js';
import { resolvers } from './graphql/parts.js';
import { handlers } from './jobs/parts.js';
import { rooms } from './rooms.js';
import { CaseStore } from './store/case.store.js';
import { PermitStore } from './store/permit.store.js';
import { stores } from './store/parts.js';
import { sweeps } from './sweeps/parts.js';

@Module({
  imports: [FormsModule, CatalogueModule, PaymentsModule],
  providers: [...commands, ...commandParts, ...rooms.flatMap(({ providers }) => providers), ...stores, ...resolvers, ...handlers, ...sweeps],
  exports: [...commands, ...rooms.flatMap(({ offered }) => offered), CaseStore, PermitStore],
})
export class CasesModule {}
