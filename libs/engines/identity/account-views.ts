import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { TownConfig } from '#engines/tenancy';
import { Accounts } from './accounts.js';
import { LINK_ISSUER } from './commands/sign-in-links.js';
import { highestOf } from './domain/assurance.js';
import type { AccountType, SignInMethodType } from './graphql/account.types.js';
import { ServingConsents } from './serving-consents.js';
import type { Identity } from './sections/identity.section.js';
import { methodTexts } from './texts/de.js';

/** Who is signed in, and how one may sign in here. */
@Injectable()
export class AccountViews {
  constructor(
    private readonly database: TenantDatabase,
    private readonly towns: TownConfig,
    private readonly accounts: Accounts,
    private readonly consents: ServingConsents,
  ) {}

  async account(actor: Actor): Promise<AccountType | null> {
    if (actor.kind !== 'citizen') return null;
    const account = await this.database.withTenant(actor, 'read', (tx) => this.accounts.find(tx, actor.personId));
    if (!account) return null;
    const { consents } = await this.database.withTenant(actor, 'read', (tx) => this.consents.addressee(tx, actor.personId));
    const { name, email } = account.profile;
    return { name: name ?? null, email: email ?? null, assurance: actor.assurance, method: await this.#methodOf(actor.tenantId, account.issuer), servedOnPortal: consents.filter(({ channel }) => channel === 'own-portal').at(0)?.given ?? false, createdAt: account.createdAt };
  }

  /** Weakest first. */
  async methods(tenantId: Id): Promise<SignInMethodType[]> {
    const { citizens } = await this.towns.section<Identity>({ tenantId }, 'identity');
    const link = citizens.emailLink ? [{ code: LINK_ISSUER, ...methodTexts.emailLink, reaches: 'low' as const }] : [];
    return [...link, ...citizens.providers.map(({ code, title, text, levels }) => ({ code, title, text, reaches: highestOf(levels) }))];
  }

  async #methodOf(tenantId: Id, issuer: string): Promise<string> {
    const { citizens } = await this.towns.section<Identity>({ tenantId }, 'identity');
    const provider = citizens.providers.find((candidate) => candidate.issuer === issuer);
    return issuer === LINK_ISSUER ? methodTexts.emailLink.title : (provider?.title ?? methodTexts.former);
  }
}
