import { importPKCS8, SignJWT } from 'jose';
import { err, ok } from '#kernel';
import type { Result } from '#kernel';
import type { MailboxLetter, MailboxReceipt, MailboxRefusal, ProviderKey, ProviderTools } from '#sdk/identity';
import { mailboxMessage } from './message.js';

/** Where the mailbox is, and who we are there. */
export interface MailboxPlace {
  /** Up to the path of the interface: `https://zbp.bund.de`. */
  readonly address: string;
  /** Signs token and message, and is shown when the connection is made. */
  readonly key: ProviderKey;
  /** Name of the town there. */
  readonly issuer: string;
}

const TOKEN_SECONDS = 120;

/** Puts a message into a mailbox. @throws when nothing usable came back: it may lie there or not. */
export async function sendMessage(tools: ProviderTools, place: MailboxPlace, letter: MailboxLetter): Promise<Result<MailboxReceipt, MailboxRefusal>> {
  const form = new FormData();
  form.set('json', JSON.stringify(mailboxMessage(letter, place.key)));
  const { fileName, mediaType, bytes } = letter.attachment;
  form.set('files', new Blob([new Uint8Array(bytes)], { type: mediaType }), fileName);
  const packed = new Response(form);
  const answer = await tools.send({
    method: 'PUT',
    url: new URL('/v6/mailbox/messages', place.address).toString(),
    headers: { accept: 'application/json', authorization: `Bearer ${await tokenOf(tools, place)}`, 'content-type': packed.headers.get('content-type')! },
    body: new Uint8Array(await packed.arrayBuffer()),
    certificate: place.key,
  });
  return receiptOf(tools, answer);
}

async function tokenOf(tools: ProviderTools, { key, issuer }: MailboxPlace): Promise<string> {
  const now = Math.floor(tools.now().getTime() / 1000);
  const signing = await importPKCS8(key.privateKey, 'RS512');
  return new SignJWT({}).setProtectedHeader({ alg: 'RS512', typ: 'JWT' }).setIssuer(issuer).setIssuedAt(now).setExpirationTime(now + TOKEN_SECONDS).sign(signing);
}

function receiptOf(tools: ProviderTools, { status, body }: { readonly status: number; readonly body: string }): Result<MailboxReceipt, MailboxRefusal> {
  if (status >= 200 && status < 300) return ok({ messageId: numberIn(body) });
  // Busy or broken: asked again later.
  if (status >= 500 || status === 408 || status === 429) throw new Error(`the mailbox answers ${status}`);
  tools.complain('bundid-mailbox', String(status));
  return err(status === 404 || status === 410 ? 'NO_MAILBOX' : 'REFUSED');
}

/** The number of the message, wherever the answer has it. */
function numberIn(body: string): string {
  try {
    const answer = JSON.parse(body) as Readonly<Record<string, unknown>>;
    return String(answer['messageUuid'] ?? answer['messageId'] ?? answer['id'] ?? '').slice(0, 100);
  } catch {
    return '';
  }
}
