import { Injectable } from '@nestjs/common';
import type { Actor, Id, Locale } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { TownConfig } from '#engines/tenancy';
import { Accounts } from './accounts.js';
import { CitizenProviders } from './citizen-providers.js';
import { LINK_ISSUER } from './commands/sign-in-links.js';
import type { AccountType, SignInForwardType, SignInMethodType } from './graphql/account.types.js';
import { RememberedDetails } from './remembered-details.js';
import { shownDetails } from './shown-details.js';
import { ServingConsents } from './serving-consents.js';
import type { Identity } from './sections/identity.section.js';
import { CitizenLogins } from './store/citizen-login.store.js';
import { methodTextsIn } from './texts/sign-in-mail-in.js';

/** Who is signed in, and how one may sign in here. */
@Injectable()
export class AccountViews {
  constructor(
    private readonly database: TenantDatabase,
    private readonly towns: TownConfig,
    private readonly accounts: Accounts,
    private readonly consents: ServingConsents,
    private readonly remembered: RememberedDetails,
    private readonly providers: CitizenProviders,
    private readonly logins: CitizenLogins,
  ) {}

  async account(actor: Actor): Promise<AccountType | null> {
    if (actor.kind !== 'citizen') return null;
    const account = await this.database.withTenant(actor, 'read', (tx) => this.accounts.find(tx, actor.personId));
    if (!account) return null;
    const details = await this.database.withTenant(actor, 'read', (tx) => this.remembered.of(tx, actor.personId));
    const { consents, mailbox } = await this.database.withTenant(actor, 'read', (tx) => this.consents.addressee(tx, actor.personId));
    const { temporary, createdAt, profile: { name, email } } = account;
    const servedOnPortal = consents.filter(({ channel }) => channel === 'own-portal').at(0)?.given ?? false;
    const servedInMailbox = mailbox ? (consents.find(({ channel }) => channel === 'account-mailbox')?.given ?? true) : null;
    return { name: name ?? null, email: email ?? null, assurance: actor.assurance, method: await this.#methodOf(actor, account.issuer), servedOnPortal, servedInMailbox, details: shownDetails(details), temporary, createdAt };
  }

  /** Weakest first. */
  async methods({ tenantId, locale = 'de' }: { readonly tenantId: Id; readonly locale?: Locale }): Promise<SignInMethodType[]> {
    const { citizens } = await this.towns.section<Identity>({ tenantId }, 'identity');
    const link = citizens.emailLink ? [{ code: LINK_ISSUER, ...methodTextsIn(locale).emailLink, untranslated: [], reaches: 'low' as const }] : [];
    const offered = await this.providers.all(tenantId);
    const { ways = {} } = await this.towns.words({ tenantId, locale });
    const untranslated = (code: string): string[] => (locale === 'de' || ways[code] ? [] : ['title', 'text']);
    return [...link, ...offered.map(({ settings: { code, title, text }, provider, settings }) => ({ code, title, text, ...ways[code], untranslated: untranslated(code), reaches: provider.reaches(settings) }))];
  }

  /** The form that leads to the provider of a sign-in that has begun and still waits for its answer. */
  async forward(tenantId: Id, state: string): Promise<SignInForwardType | null> {
    const login = await this.database.withTenant({ tenantId }, 'read', (tx) => this.logins.find(tx, state));
    const offered = login?.forward && (await this.providers.find(tenantId, login.provider));
    if (!login?.forward || !offered) return null;
    const fields = Object.entries(login.forward.form).map(([name, value]) => ({ name, value }));
    return { title: offered.settings.title, url: login.forward.url, fields, level: login.level ?? null, returnTo: login.returnTo };
  }

  async #methodOf({ tenantId, locale = 'de' }: Pick<Actor, 'tenantId' | 'locale'>, issuer: string): Promise<string> {
    const methodTexts = methodTextsIn(locale);
    const offered = await this.providers.all(tenantId);
    const provider = offered.find(({ settings }) => settings.issuer === issuer);
    return issuer === LINK_ISSUER ? methodTexts.emailLink.title : (provider?.settings.title ?? methodTexts.former);
  }
}
