import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AccountParts } from '#engines/identity';
import { DraftHolders } from './draft-holders.js';

/** Drafts as a part of accounts: exported with their answers; deleted with the account. */
@Injectable()
export class OwnDrafts implements OnModuleInit {
  constructor(
    private readonly holders: DraftHolders,
    private readonly parts: AccountParts,
  ) {}

  onModuleInit(): void {
    this.parts.register({
      name: 'drafts',
      export: async (tx, accountId) => (await this.holders.unsent(tx, accountId)).map(({ serviceCode, savedAt, answers }) => ({ service: serviceCode, savedAt, answers })),
      forget: (tx, accountId) => this.holders.forget(tx, accountId),
    });
  }
}
