import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id } from '#kernel';
import { berlinDate } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import type { Staff } from '../commands/desk-command.js';
import { inboxCsv } from '../domain/inbox-csv.js';
import type { ExportColumn, ExportLine } from '../domain/inbox-csv.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { COUNTED, InboxReader } from '../store/inbox.reader.js';
import { inboxExportTexts as words } from '../texts/inbox-export.de.js';
import { CaseLabels } from './case-labels.js';
import { CaseViews } from './case-views.js';
import type { InboxFilter } from './desk.js';
import { InboxSearch } from './inbox-search.js';
import { InboxScopes } from './inbox-scopes.js';

export interface ExportWish extends InboxFilter {
  /** Exactly these; without them everything that the filter shows. */
  readonly caseIds?: readonly Id[] | undefined;
  readonly columns: readonly ExportColumn[];
}

/** A file of more lines is no working list any more; statistics are read elsewhere. */
export const MOST_EXPORTED = 1000;

/** A list of the inbox as a file: what is chosen or filtered, in the columns that are shown, and of no case that the person may not take along. */
@Injectable()
export class InboxExport {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly scopes: InboxScopes,
    private readonly reader: InboxReader,
    private readonly search: InboxSearch,
    private readonly cases: CaseStore,
    private readonly labels: CaseLabels,
    private readonly views: CaseViews,
    private readonly audit: AuditTrail,
  ) {}

  /** How many lines it would be; undefined for whoever may not export, or where there are too many. */
  async size(actor: Actor, wish: ExportWish): Promise<number | 'TOO_MANY' | undefined> {
    if (actor.kind !== 'staff' || this.scopes.departments(actor, 'Case', 'export').length === 0) return undefined;
    const rows = await this.database.withTenant(actor, 'read', (tx) => this.#rows(tx, actor, wish));
    return rows === 'TOO_MANY' ? rows : rows.length;
  }

  /** Every case that somebody takes along so is in the audit trail. */
  async file(actor: Actor, wish: ExportWish): Promise<{ fileName: string; bytes: Buffer } | 'TOO_MANY' | undefined> {
    if (actor.kind !== 'staff' || this.scopes.departments(actor, 'Case', 'export').length === 0) return undefined;
    return this.database.withTenant(actor, 'write', async (tx) => {
      const rows = await this.#rows(tx, actor, wish);
      if (rows === 'TOO_MANY') return rows;
      const labels = await this.labels.of(tx, actor, rows);
      const lines: ExportLine[] = [];
      for (const row of rows) {
        const shown = await this.views.case(tx, actor, row, labels.get(row.id) ?? []);
        lines.push({
          reference: row.reference, applicant: shown.applicant, service: shown.serviceTitle, waiting: shown.waitingText,
          labels: shown.labels.map(({ title }) => title).join(', '), assignee: shown.assignee?.name ?? '', due: row.dueOn, age: berlinDate(row.receivedAt),
        });
      }
      await this.audit.recordAll(tx, actor, rows.map(({ id }) => ({ action: 'case.list-export', object: { type: 'case', id }, fields: ['reference', 'applicant', ...wish.columns] })));
      return { fileName: words.fileName(berlinDate(this.clock.now())), bytes: Buffer.from(inboxCsv(lines, wish.columns, words.columns)) };
    });
  }

  async #rows(tx: Tx, staff: Staff, { view, search, label, caseIds }: ExportWish): Promise<readonly CaseRow[] | 'TOO_MANY'> {
    if (caseIds) {
      if (caseIds.length > MOST_EXPORTED) return 'TOO_MANY';
      return (await this.cases.byIds(tx, [...new Set(caseIds)])).filter((row) => this.access.may(staff, 'read', 'Case', row) && this.access.may(staff, 'export', 'Case', row));
    }
    const scope = { ...(await this.scopes.of(tx, staff, 'export')), label };
    const slice = search ? await this.search.find(tx, scope, search, MOST_EXPORTED) : await this.reader.list(tx, view, scope, { first: MOST_EXPORTED });
    // A search looks no further than a hundred: a file that silently ends there would be taken for the whole.
    return slice.hasNextPage || (search !== undefined && search !== '' && slice.nodes.length >= COUNTED) ? 'TOO_MANY' : slice.nodes;
  }
}
