import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { berlinDate } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { sendDocument } from '#platform/http';
import { AuditTrail } from '#engines/audit';
import { permitCsv } from './domain/permit-csv.js';
import { PermitStore } from './store/permit.store.js';

/** What wardens take along: plates that are valid today, by zone. Staff of the department only, and every export is in the audit trail. */
@Controller('amt/files/permits')
export class PermitListController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly permits: PermitStore,
    private readonly audit: AuditTrail,
  ) {}

  @Get(':serviceCode.csv')
  async list(@Req() request: FastifyRequest, @Param('serviceCode') serviceCode: string, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request.stadttor!;
    if (actor.kind !== 'staff') throw new NotFoundException();
    const departments = actor.departments.filter((department) => this.access.may(actor, 'export', 'Case', { department }));
    if (departments.length === 0) throw new NotFoundException();

    const today = berlinDate(this.clock.now());
    const valid = await this.database.withTenant(actor, 'write', async (tx) => {
      const found = await this.permits.validOn(tx, serviceCode, departments, today);
      await this.audit.record(tx, actor, { action: 'permit.export', object: { type: 'permit-list', id: tx.tenantId }, fields: ['area', 'subject', 'validTo'] });
      return found;
    });
    sendDocument(reply, { fileName: `${serviceCode}-${today}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(permitCsv(valid)) });
  }
}
