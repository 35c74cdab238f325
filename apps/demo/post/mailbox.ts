import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';

/** A mail as people read it. */
export interface ReadMail {
  readonly id: string;
  readonly kind: 'mail';
  readonly at: Date;
  /** Code of the town that sent it. */
  readonly town: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const cached = new Map<string, ReadMail>();

/** All mails that were written instead of sent, in no order. */
export async function readMails(dataDir: string, towns: readonly string[]): Promise<ReadMail[]> {
  const folder = join(dataDir, 'mail');
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  return Promise.all(files.map((name) => readMail(folder, name, towns)));
}

async function readMail(folder: string, name: string, towns: readonly string[]): Promise<ReadMail> {
  const file = join(folder, name);
  const { mtime } = await stat(file);
  const key = `${file}:${mtime.getTime()}`;
  const known = cached.get(key);
  if (known) return known;

  const mail = asRead(name.slice(0, -'.eml'.length), await PostalMime.parse(await readFile(file)), mtime, towns);
  cached.set(key, mail);
  return mail;
}

function asRead(id: string, mail: Email, written: Date, towns: readonly string[]): ReadMail {
  const address = mail.from?.address ?? '';
  const sent = mail.date ? new Date(mail.date) : written;
  return {
    id,
    kind: 'mail',
    at: Number.isNaN(sent.getTime()) ? written : sent,
    town: townOf(address, towns),
    from: mail.from?.name ? `${mail.from.name} <${address}>` : address,
    to: (mail.to ?? []).map((to) => to.address ?? to.name).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
  };
}

/** A town's sender addresses carry its code as a label of the domain: `noreply@dueren.example`. */
export function townOf(address: string, towns: readonly string[]): string | undefined {
  const labels = address.toLowerCase().split('@').at(-1)?.split(/[.-]/) ?? [];
  return towns.find((code) => labels.includes(code));
}
