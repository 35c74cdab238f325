import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock } from '#kernel';
import { berlinDate } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { TownConfig } from '#engines/tenancy';
import { csvOf } from '../domain/csv.js';
import { ratedServices } from '../domain/rating-figures.js';
import type { RatedService } from '../domain/rating-figures.js';
import { withoutPerson } from '../domain/without-person.js';
import type { RatedServiceType } from '../graphql/rating.types.js';
import { CaseStore } from '../store/case.store.js';
import { RatingReader } from '../store/rating.reader.js';
import { ratingTexts as words } from '../texts/ratings.de.js';
import { staffOf } from './desk.js';

/** As many as somebody reads. */
const MOST_COMMENTS = 500;

/**
 * What people thought of the services, for heads of departments and auditors. People were promised that nobody sees to which case an answer
 * belongs: so nothing of the month under way, nothing below five answers, and words without day, stars, order or names.
 */
@Injectable()
export class Ratings {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly catalogue: ServiceCatalogue,
    private readonly towns: TownConfig,
    private readonly reader: RatingReader,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  may(actor: Actor): boolean {
    return this.#departments(actor).length > 0;
  }

  /** Null for whoever may not read them. */
  async list(actor: Actor): Promise<RatedServiceType[] | null> {
    const staff = staffOf(actor);
    const departments = this.#departments(staff);
    if (departments.length === 0) return null;
    return this.database.withTenant(staff, 'read', async (tx) => {
      const services = await this.#services(tx, departments);
      const said = await this.#comments(tx, departments);
      const shown: RatedServiceType[] = [];
      for (const { department, serviceCode, months } of services) {
        shown.push({
          ...(await this.#names(staff, department, serviceCode)), serviceCode,
          months: months.map(({ month, figures }) => ({ month, figures: figures && { ...figures, distribution: [...figures.distribution] }, comments: figures ? (said.get(`${department} ${serviceCode} ${month}`) ?? []) : [] })),
        });
      }
      return shown;
    });
  }

  /** The figures as a file; undefined for whoever may not read them. */
  async file(actor: Actor): Promise<{ fileName: string; bytes: Buffer } | undefined> {
    const departments = this.#departments(actor);
    if (departments.length === 0) return undefined;
    return this.database.withTenant(actor, 'write', async (tx) => {
      const rows: string[][] = [];
      for (const { department, serviceCode, months } of await this.#services(tx, departments)) {
        const names = await this.#names(actor, department, serviceCode);
        for (const { month, figures } of months) rows.push([names.department, names.title, month, ...(figures ? [String(figures.count), figures.mean.toFixed(1).replace('.', ','), ...figures.distribution.map(String)] : [words.tooFew, '', '', '', '', '', ''])]);
      }
      await this.audit.record(tx, actor, { action: 'rating.export', object: { type: 'rating-list', id: tx.tenantId }, fields: ['count', 'mean', 'distribution'] });
      return { fileName: words.fileName(berlinDate(this.clock.now())), bytes: Buffer.from(csvOf([words.columns, ...rows])) };
    });
  }

  get #month(): string {
    return berlinDate(this.clock.now()).slice(0, 7);
  }

  #departments(actor: Actor): readonly string[] {
    return actor.kind === 'staff' ? actor.departments.filter((department) => this.access.may(actor, 'read', 'Rating', { department })) : [];
  }

  async #services(tx: Tx, departments: readonly string[]): Promise<RatedService[]> {
    return ratedServices(await this.reader.counts(tx, departments, this.#month));
  }

  /** In the order of the alphabet: the order in which they came would tell. */
  async #comments(tx: Tx, departments: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = await this.reader.comments(tx, departments, this.#month, MOST_COMMENTS);
    const rows = new Map((await this.cases.byIds(tx, found.map(({ caseId }) => caseId))).map((row) => [row.id, row]));
    const said = new Map<string, string[]>();
    for (const { caseId, department, serviceCode, month, text } of found) {
      const row = rows.get(caseId);
      const { name } = row ? await this.cases.applicant(tx, row) : { name: '' };
      const key = `${department} ${serviceCode} ${month}`;
      said.set(key, [...(said.get(key) ?? []), withoutPerson(text, [name])].toSorted((a, b) => a.localeCompare(b, 'de')));
    }
    return said;
  }

  async #names(actor: Actor, department: string, serviceCode: string): Promise<{ department: string; title: string }> {
    const { departments } = await this.towns.town(actor);
    const offered = await this.catalogue.find({ tenantId: actor.tenantId }, serviceCode);
    return { department: departments.find(({ code }) => code === department)?.name ?? department, title: offered?.page.deed ?? serviceCode };
  }
}
