import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AccountParts } from '#engines/identity';
import { DraftHolders } from './draft-holders.js';
import { Drafts } from './drafts.js';

/** Drafts as a part of accounts: exported with their answers; set to be deleted when the account goes. */
@Injectable()
export class OwnDrafts implements OnModuleInit {
  constructor(
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly parts: AccountParts,
  ) {}

  onModuleInit(): void {
    this.parts.register({
      name: 'drafts',
      export: async (tx, accountId) => {
        const exported: object[] = [];
        for (const { id, serviceCode, savedAt } of await this.holders.idsOf(tx, accountId)) {
          exported.push({ service: serviceCode, savedAt, answers: (await this.drafts.byId(tx, id))!.answers });
        }
        return exported;
      },
      forget: (tx, accountId) => this.holders.forget(tx, accountId),
    });
  }
}
