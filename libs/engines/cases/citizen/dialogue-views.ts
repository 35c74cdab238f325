import { Injectable } from '@nestjs/common';
import { localeOf } from '#kernel';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/database';
import { answersOfPage, fieldAt } from '#sdk/form';
import type { Answers, CompiledForm, JsonValue } from '#sdk/form';
import { windowFields } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { Uploads } from '#engines/forms';
import type { Upload } from '#engines/forms';
import { Applications } from '../applying/applications.js';
import { CaseLinks } from './case-links.js';
import { correctableFields, differences } from '../domain/correction.js';
import type { CaseCorrectionType, CorrectableFieldType } from '../graphql/dialogue.types.js';
import type { CaseMessageType, MessageFileType, OpenCorrectionType } from '../graphql/message.types.js';
import { fileType } from '../applying/evidence-files.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import type { CaseMessage } from '../store/dialogue.store.js';

type PathOf = (upload: Upload) => Promise<string>;

/** Messages and corrections as either side sees them. Whoever calls has asked before whether the person may. */
@Injectable()
export class DialogueViews {
  constructor(
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly uploads: Uploads,
    private readonly links: CaseLinks,
  ) {}

  /** Citizens see the office, not the clerk. */
  async forCitizen(tx: Tx, actor: Actor, row: CaseRow): Promise<CaseMessageType[]> {
    const { service } = await this.applications.tailored(actor, row);
    const office = (await this.catalogue.departmentOf(actor, service)).name;
    return this.#messages(tx, row, () => office, (upload) => this.links.to(tx, 'message-file', upload.id));
  }

  forDesk(tx: Tx, row: CaseRow): Promise<CaseMessageType[]> {
    return this.#messages(tx, row, ({ authorName }) => authorName ?? '', ({ id }) => Promise.resolve(`/amt/files/uploads/${id}`));
  }

  async openCorrection(tx: Tx, actor: Actor, row: CaseRow): Promise<OpenCorrectionType | null> {
    const pending = row.state === 'awaiting-citizen' ? await this.dialogue.pending(tx, row.id) : undefined;
    if (pending?.state !== 'open') return null;
    const { form } = await this.applications.tailored(actor, row, { locale: localeOf(actor) });
    const answers = await this.cases.answers(tx, row);
    const { id, reason, askedAt, fields } = pending;
    return { id, reason, askedAt, fields, answers: answersAt(form, answers, fields), form };
  }

  async corrections(tx: Tx, actor: Actor, row: CaseRow): Promise<CaseCorrectionType[]> {
    const { form } = await this.applications.tailored(actor, row);
    const uploads = await this.uploads.ofCase(tx, row.id);
    const shown = (path: string, ids: readonly string[]) => ids.flatMap((id) => uploads.filter((upload) => upload.id === id).map((upload) => fileType(upload, path)));
    return (await this.dialogue.corrections(tx, row.id)).map(({ id, state, reason, fields, askedAt, askedByName, sentAt, answers }) => ({
      id, state, reason, askedAt, askedBy: askedByName, sentAt,
      labels: fields.flatMap((path) => labelAt(form, path)),
      differences: (answers ? differences(form, answers.before, answers.after) : []).map(({ files, ...one }) => ({ ...one, filesBefore: shown(one.path, files.before), filesAfter: shown(one.path, files.after) })),
    }));
  }

  async correctable(tx: Tx, actor: Actor, row: CaseRow): Promise<CorrectableFieldType[]> {
    const { service, form } = await this.applications.tailored(actor, row);
    return correctableFields(form, await this.cases.answers(tx, row), windowFields(service)).map(({ path, field }) => ({ path, label: field.texts.summaryLabel ?? field.texts.label }));
  }

  async #messages(tx: Tx, row: CaseRow, author: (message: CaseMessage) => string, pathOf: PathOf): Promise<CaseMessageType[]> {
    const uploads = (await this.uploads.ofCase(tx, row.id)).filter(({ messageId }) => messageId !== null);
    const shown: CaseMessageType[] = [];
    for (const message of await this.dialogue.messages(tx, row.id)) {
      const fromOffice = message.direction === 'to-citizen';
      const files = await filesOf(uploads.filter(({ messageId }) => messageId === message.id), pathOf);
      const { id, text, sentAt, readAt } = message;
      shown.push({ id, fromOffice, author: fromOffice ? author(message) : null, text, sentAt, readAt, files });
    }
    return shown;
  }
}

async function filesOf(uploads: readonly Upload[], pathOf: PathOf): Promise<MessageFileType[]> {
  const files: MessageFileType[] = [];
  for (const upload of uploads) files.push({ name: upload.name, size: upload.size, state: upload.state, path: upload.state === 'clean' ? await pathOf(upload) : null });
  return files;
}

const labelAt = (form: CompiledForm, path: string): string[] => {
  const field = fieldAt(form, path)?.field;
  return field ? [field.texts.summaryLabel ?? field.texts.label] : [];
};

const answersAt = (form: CompiledForm, answers: Answers, paths: readonly string[]): Answers =>
  Object.fromEntries(
    paths.flatMap((path): (readonly [string, JsonValue])[] => {
      const at = fieldAt(form, path);
      const value = at && answersOfPage(form, at.page, answers)[at.field.key];
      return value === undefined ? [] : [[path, value]];
    }),
  );
