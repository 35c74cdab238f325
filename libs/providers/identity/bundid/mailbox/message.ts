import { createHash, createSign } from 'node:crypto';
import type { AccountLevel, MailboxLetter, ProviderKey } from '#sdk/identity';

/** STORK-QAA as numbers. */
const STORK: Readonly<Record<AccountLevel, number>> = { low: 1, substantial: 3, high: 4 };

export interface SignedMessage {
  /** The message as text of JSON: what is signed, to the byte. */
  readonly content: string;
  /** RSA signature with SHA-512 over it, base64. The interface calls it a sum. */
  readonly sha512sum: string;
}

const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex');

/** A message with one attachment, as the federal citizens' mailbox (Zentrales Bürgerpostfach, ZBP) takes it, version 6 of its interface. */
export function mailboxMessage({ to, level, title, text, sender, service, url, reference, attachment }: MailboxLetter, key: ProviderKey): SignedMessage {
  const content = JSON.stringify({
    mailboxUuid: to,
    stork_qaa_level: STORK[level],
    sender: sender.slice(0, 255),
    title: title.slice(0, 1024),
    content: text,
    service: service.slice(0, 255),
    senderUrl: url.slice(0, 255),
    reference: reference.slice(0, 255),
    attachments: [{ filename: attachment.fileName, sha512sum: sha512(attachment.bytes), contentLength: attachment.bytes.length }],
  });
  return { content, sha512sum: createSign('sha512').update(content).sign(key.privateKey, 'base64') };
}
