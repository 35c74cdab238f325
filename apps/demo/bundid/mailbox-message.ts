import { createHash, createVerify } from 'node:crypto';
import { importX509, jwtVerify } from 'jose';
import { isId } from '#kernel';
import { RequestRefused } from './check-request.js';
import type { RegisteredTown } from './towns.js';

/** A message that a town has put into somebody's mailbox. */
export interface MailboxMessage {
  readonly mailboxUuid: string;
  readonly stork_qaa_level: number;
  readonly sender: string;
  readonly title: string;
  readonly content: string;
  readonly service: string;
  readonly reference: string;
  readonly attachments: readonly { readonly filename: string; readonly sha512sum: string; readonly contentLength: number }[];
}

const LONGEST: Readonly<Record<'sender' | 'title' | 'content' | 'service', number>> = { sender: 255, title: 1024, content: 1_000_000, service: 255 };

const refuse = (code: string): never => {
  throw new RequestRefused(code);
};

/** Whose token it is, before it is believed. */
export function issuerOf(authorization: string | undefined): string {
  const [, payload = ''] = authorization?.replace(/^Bearer /, '').split('.') ?? [];
  try {
    return String((JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { iss?: unknown }).iss ?? '');
  } catch {
    return '';
  }
}

/** @throws RequestRefused for a token of somebody else, out of its time, or that is good for long */
export async function checkToken(authorization: string, town: RegisteredTown, now: Date): Promise<void> {
  const key = await importX509(town.signing, 'RS512');
  const { payload } = await jwtVerify(authorization.replace(/^Bearer /, ''), key, { algorithms: ['RS512'], currentDate: now, requiredClaims: ['iss', 'iat', 'exp'] }).catch(() => refuse('token'));
  if (payload.exp! - payload.iat! > 300) refuse('token');
}

/** Reads what was posted. @throws RequestRefused when anything of it does not fit the rest */
export async function readMessage(form: FormData, town: RegisteredTown): Promise<{ message: MailboxMessage; files: readonly Uint8Array[] }> {
  const signed = parsed(String(form.get('json') ?? '')) as { content?: unknown; sha512sum?: unknown };
  const content = String(signed.content ?? '');
  if (!createVerify('sha512').update(content).verify(town.signing, String(signed.sha512sum ?? ''), 'base64')) refuse('signature');
  const message = parsed(content) as unknown as MailboxMessage;
  if (!isMessage(message)) refuse('message');
  const files = await Promise.all(form.getAll('files').map(async (file) => new Uint8Array(await (file as File).arrayBuffer())));
  const fits = files.length === message.attachments.length && message.attachments.every((attachment, at) => describes(attachment, files[at]!));
  return fits ? { message, files } : refuse('attachment');
}

const describes = ({ sha512sum, contentLength }: MailboxMessage['attachments'][number], bytes: Uint8Array): boolean =>
  contentLength === bytes.length && sha512sum === createHash('sha512').update(bytes).digest('hex');

function isMessage(message: MailboxMessage): boolean {
  const texts = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).every((name) => typeof message[name] === 'string' && message[name] !== '' && message[name].length <= LONGEST[name]);
  return texts && isId(message.mailboxUuid) && [1, 2, 3, 4].includes(message.stork_qaa_level) && Array.isArray(message.attachments);
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return refuse('json');
  }
}
