import type { ReactNode } from 'react';
import { fileLimits } from '#sdk/form';
import type { CompiledField } from '#sdk/form';
import { Button } from '../actions/button.js';
import { useLanguage } from '../language/language.js';
import { OwnLink } from '../language/own-link.js';
import { GroupFrame } from './frame.js';
import type { Framed } from './frame.js';

/** A file that was uploaded. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  /** `1,2 MB` */
  readonly size: string;
  /** Where it can be looked at. */
  readonly href?: string | undefined;
  /** It is still being checked. */
  readonly waiting?: boolean;
}

/** The files of a page, by key of their field. */
export type ShownFiles = Readonly<Record<string, readonly ShownFile[]>>;

type UploadField = Extract<CompiledField, { type: 'file' }>;

/** What the buttons of a file field post as `_do`. */
export const uploadAction = (key: string): string => `upload:${key}`;
export const dropAction = (key: string, id: string): string => `drop:${key}:${id}`;

/** What such a button meant; undefined for all others. */
export function fileAction(posted: unknown): { readonly key: string; readonly drop: string | undefined } | undefined {
  const [what, key = '', id] = typeof posted === 'string' ? posted.split(':') : [];
  if (what === 'upload') return { key, drop: undefined };
  return what === 'drop' && id !== undefined ? { key, drop: id } : undefined;
}

const MEDIA_TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const;

/** Lets a form with file fields be sent as soon as a file is chosen; without such fields it is the form alone. */
export function WithUploads({ fields, children }: { readonly fields: readonly CompiledField[]; readonly children: ReactNode }) {
  const parts = fields.find(({ type }) => type === 'file')?.texts.parts;
  if (parts === undefined) return children;
  return (
    <upload-form data-progress={parts['progress'] ?? ''} data-failed={parts['failed'] ?? ''}>
      {children}
    </upload-form>
  );
}

/** Several files, one post each if need be: choose, add, look, remove. Works without script; with it, choosing is enough. */
export function FileField({ field, files, ...framed }: Framed & { readonly field: UploadField; readonly files: readonly ShownFile[] }) {
  const parts = field.texts.parts ?? {};
  return (
    <GroupFrame {...framed}>
      {files.length === 0 ? null : (
        <ul className="st-files">
          {files.map((file) => (
            <Uploaded key={file.id} file={file} fieldKey={field.key} parts={parts} />
          ))}
        </ul>
      )}
      {files.length >= field.maxFiles ? null : <Chooser id={framed.id} field={field} label={parts[files.length === 0 ? 'choose' : 'chooseMore'] ?? ''} />}
    </GroupFrame>
  );
}

function Uploaded({ file, fieldKey, parts }: { readonly file: ShownFile; readonly fieldKey: string; readonly parts: { readonly [part: string]: string } }) {
  return (
    <li className="st-files__file">
      <span className="st-files__name">
        {file.href === undefined ? file.name : <OwnLink href={file.href}>{file.name}</OwnLink>} <span className="st-muted">({file.size})</span>
        {file.waiting === true ? <span className="st-files__waiting"> {parts['waiting']}</span> : null}
      </span>
      <Button kind="quiet" name="_do" value={dropAction(fieldKey, file.id)}>
        {parts['remove']}
        <span className="kern-sr-only"> {file.name}</span>
      </Button>
    </li>
  );
}

function Chooser({ id, field, label }: { readonly id: string; readonly field: UploadField; readonly label: string }) {
  const limitsId = `${id}-limits`;
  return (
    <div className="st-upload">
      <label className="kern-label" htmlFor={`${id}-file`}>
        {label}
      </label>
      <p className="st-hint" id={limitsId}>
        {fileLimits(field, useLanguage())}
      </p>
      <input
        id={`${id}-file`}
        className="st-upload__input"
        type="file"
        name={field.key}
        accept={field.kinds.map((kind) => MEDIA_TYPES[kind]).join(',')}
        multiple={field.maxFiles > 1}
        aria-describedby={limitsId}
      />
      <Button kind="secondary" name="_do" value={uploadAction(field.key)}>
        {field.texts.parts?.['add']}
      </Button>
    </div>
  );
}
