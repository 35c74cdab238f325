import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { Documents } from '#engines/documents';
import { TownConfig } from '#engines/tenancy';
import { HAND_OVER_QUEUE, PrintQueue } from '../print-queue.js';

/** Puts a dispatched letter into the folder that the print centre (in the demonstration: the page with all letters) takes it from. */
@Injectable()
export class HandOverLetter implements JobHandler {
  readonly queue = HAND_OVER_QUEUE;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly database: TenantDatabase,
    private readonly documents: Documents,
    private readonly letters: PrintQueue,
    private readonly towns: TownConfig,
  ) {}

  async handle(job: { readonly tenantId: string; readonly letterId: string }): Promise<void> {
    const town = await this.towns.town(job);
    const found = await this.database.withTenant(job, 'read', async (tx) => {
      const letter = await this.letters.find(tx, job.letterId);
      const paper = letter && (await this.documents.read(tx, letter.documentId));
      return letter && paper && { letter, bytes: paper.bytes };
    });
    if (!found) return;

    const { letter, bytes } = found;
    const folder = join(this.environment.DATA_DIR, 'letters');
    await mkdir(folder, { recursive: true });
    const slip = { id: letter.id, town: town.code, townName: town.officialName, subject: letter.subject, recipient: letter.recipient, dispatchedOn: letter.dispatchedOn, pages: letter.pages };
    await this.#write(join(folder, `${letter.id}.pdf`), bytes);
    await this.#write(join(folder, `${letter.id}.json`), Buffer.from(JSON.stringify(slip, null, 2)));
  }

  async #write(file: string, bytes: Uint8Array): Promise<void> {
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
  }
}
