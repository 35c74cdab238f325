import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { Tx } from '#platform/database';
import { answeredFiles, answersOfPage, fieldAt, filesOf } from '#sdk/form';
import type { AnsweredFile, Answers, CompiledForm, FieldIssue, FileField, JsonValue } from '#sdk/form';
import { Uploads } from '#engines/forms';
import type { Upload } from '#engines/forms';
import type { Corrections } from '../domain/correction.js';
import type { CaseCorrection } from '../store/dialogue.store.js';

interface Read {
  readonly corrections: Corrections;
  readonly issues: readonly FieldIssue[];
}

/** Files that are sent anew: they wait beside the case until the desk has looked, and nothing else of the case is touched by them. */
@Injectable()
export class CorrectionFiles {
  constructor(private readonly uploads: Uploads) {}

  /** The field that takes a file: one that was asked for, or one that has no answer and may become necessary. */
  fieldAt(form: CompiledForm, answers: Answers, { fields }: Pick<CaseCorrection, 'fields'>, path: string): FileField | undefined {
    const at = fieldAt(form, path);
    if (at === undefined || at.part !== '' || at.field.type !== 'file') return undefined;
    const answered = filesOf(answersOfPage(form, at.page, answers)[at.field.key]).length > 0;
    return fields.includes(path) || !answered ? at.field : undefined;
  }

  async of(tx: Tx, caseId: Id, correctionId: Id): Promise<Upload[]> {
    return (await this.uploads.ofCase(tx, caseId)).filter((upload) => upload.correctionId === correctionId);
  }

  /** Puts the files in place of their ids. A file of anything else is none; a field that was asked for wants one. */
  async read(tx: Tx, caseId: Id, pending: CaseCorrection, form: CompiledForm, posted: Corrections): Promise<Read> {
    const there = await this.of(tx, caseId, pending.id);
    const asked = pending.fields.filter((path) => fieldAt(form, path)?.field.type === 'file');
    const issues: FieldIssue[] = asked.filter((path) => posted[path] === undefined || posted[path] === null).map((path) => ({ path, code: 'REQUIRED' }));
    const corrections = Object.fromEntries(
      Object.entries(posted).map(([path, value]) => {
        const field = fieldAt(form, path)?.field;
        if (field?.type !== 'file' || value === null) return [path, value];
        const files = chosen(field, value, there);
        if (!Array.isArray(files)) issues.push({ path, ...(files as Omit<FieldIssue, 'path'>) });
        return [path, Array.isArray(files) ? (files as JsonValue) : null];
      }),
    );
    return { corrections, issues };
  }

  /** What was uploaded and then not sent is nobody's. */
  async keepOnly(tx: Tx, caseId: Id, { id }: Pick<CaseCorrection, 'id'>, form: CompiledForm, after: Answers): Promise<void> {
    const sent = answeredFiles(form, after).map((file) => file.id);
    await this.uploads.letGoOf(tx, (await this.of(tx, caseId, id)).map((upload) => upload.id).filter((upload) => !sent.includes(upload)));
  }

  /** The new ones are the case's, the ones that they replace nobody's. */
  async takeOver(tx: Tx, caseId: Id, { id, answers }: CaseCorrection, form: CompiledForm): Promise<void> {
    const idsIn = (given: Answers): string[] => answeredFiles(form, given).map((file) => file.id);
    const [before, after] = [idsIn(answers!.before), idsIn(answers!.after)];
    const replaced = (await this.uploads.ofCase(tx, caseId)).map((upload) => upload.id).filter((upload) => before.includes(upload) && !after.includes(upload));
    await this.uploads.takeOver(tx, id);
    await this.uploads.letGoOf(tx, replaced);
  }
}

const UNDECLARED = { code: 'UNDECLARED' } as const;

function chosen(field: FileField, value: JsonValue, there: readonly Upload[]): readonly AnsweredFile[] | Omit<FieldIssue, 'path'> {
  if (!Array.isArray(value) || value.length === 0) return { code: 'REQUIRED' };
  const uploads = [...new Set(value as readonly JsonValue[])].map((id) => there.find((upload) => upload.id === id));
  const found = uploads.filter((upload) => upload !== undefined);
  if (found.length < uploads.length) return UNDECLARED;
  const refused = found.find(({ state }) => state === 'refused');
  if (refused) return { code: 'FILE_INFECTED', params: { file: refused.name } };
  const foreign = found.find(({ kind, size }) => !field.kinds.includes(kind) || size > field.maxMegabytes * 1_000_000);
  if (foreign) return { code: 'FILE_KIND', params: { file: foreign.name } };
  return found.map(({ id, name, kind, size }) => ({ id, name, kind, size }));
}
