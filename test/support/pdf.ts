import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

/** A table as it is tagged: the texts of its header cells and of its other rows. */
export interface ReadTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a reading program finds in a PDF. */
export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: number;
  readonly tagged: boolean;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly ReadTable[];
  /** One per header cell: `Column`, `Row`, `Both`. */
  readonly scopes: readonly string[];
  /** Alternative texts of the pictures. */
  readonly alternatives: readonly string[];
  /** Everything in the order in which it is read aloud, one line per block. */
  readonly text: string;
  /** What stands on the paper without being read aloud: page numbers, marks. */
  readonly furniture: string;
  /** Files inside, by name. */
  readonly attachments: Readonly<Record<string, Uint8Array>>;
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Texts = ReadonlyMap<string, string>;

const ARTIFACT = 'artifact';

/** Blanks that keep words together are blanks to a reader; a hyphen that only ends a line is nothing. */
const plain = (text: string): string => text.replaceAll(/\u00ad\s*/g, '').replaceAll(/\s+/g, ' ').trim();

/**
 * What the paper says a drawing of several glyphs stands for (ActualText), such as a letter with a mark of its own, in the order of the
 * pages. Reading programs take it; the library below passes over it.
 */
function actualTexts(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const found: string[] = [];
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', file.indexOf('endstream', at) + 9)) {
    const stream = inflated(file.subarray(at + 7, file.indexOf('endstream', at)));
    for (const [, hex, plainText] of stream.matchAll(/\/Span <<\s*\/ActualText (?:<FEFF([0-9A-F]*)>|\(((?:\\.|[^\\)])*)\))\s*>> BDC/g)) {
      found.push(hex === undefined ? plainText!.replaceAll(/\\(.)/g, '$1') : Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    }
  }
  return found;
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** The text of each marked piece of a page. @param actual is used up from its beginning. */
function markedTexts(items: readonly Item[], actual: string[]): Texts {
  const texts = new Map<string, string>();
  const open: { readonly key: string; readonly actual: string | undefined }[] = [];
  const say = (key: string, words: string): void => void texts.set(key, `${texts.get(key) ?? ''}${words}`);
  for (const { type, id, tag, str, hasEOL } of items) {
    const now = open.at(-1) ?? { key: '', actual: undefined };
    if (type?.startsWith('beginMarkedContent')) {
      const told = tag === 'Span' && !id ? actual.shift() : undefined;
      open.push({ key: tag === 'Artifact' ? ARTIFACT : (id ?? now.key), actual: told });
      if (told !== undefined) say(now.key, told);
    } else if (type === 'endMarkedContent') open.pop();
    else if (now.actual === undefined) say(now.key, `${str ?? ''}${hasEOL ? ' ' : ''}`);
  }
  return texts;
}

/** Pieces of one line follow each other without a blank, tagged parts with one. */
function textOf({ id, children = [] }: Tag, texts: Texts): string {
  if (id) return texts.get(id) ?? '';
  return children.map((child) => (child.id ? textOf(child, texts) : ` ${textOf(child, texts)} `)).join('');
}

const withRole = (tag: Tag, role: RegExp): Tag[] => [...(role.test(tag.role ?? '') ? [tag] : []), ...(tag.children ?? []).flatMap((child) => withRole(child, role))];

function blocks(tag: Tag, texts: Texts): string[] {
  if (/^(P|H\d|TR|LI|Figure|Span)$/.test(tag.role ?? '')) return [plain(textOf(tag, texts))];
  return tag.id ? [plain(textOf(tag, texts))] : (tag.children ?? []).flatMap((child) => blocks(child, texts));
}

const cells = (row: Tag, texts: Texts): string[] => withRole(row, /^T[HD]$/).map((cell) => plain(textOf(cell, texts)));

/** Whether something of it stands on this page: a table that goes on over the page is told whole on both. */
const isHere = ({ id, children = [] }: Tag): boolean => id !== undefined || children.some(isHere);

function tableOf(tag: Tag, texts: Texts): ReadTable {
  const rows = withRole(tag, /^TR$/).filter(isHere);
  const isHeader = (row: Tag): boolean => withRole(row, /^TH$/).length > 0;
  return { headers: rows.filter(isHeader).flatMap((row) => cells(row, texts)), rows: rows.filter((row) => !isHeader(row)).map((row) => cells(row, texts)) };
}

/** A table that goes on over the page is found once per page, with its header on the first only. */
const joined = (tables: readonly ReadTable[]): ReadTable[] =>
  tables.reduce<ReadTable[]>((all, table) => {
    const last = all.at(-1);
    return table.headers.length > 0 || last === undefined ? [...all, table] : [...all.slice(0, -1), { ...last, rows: [...last.rows, ...table.rows] }];
  }, []);

async function readPage(document: Document, number: number, actual: string[]) {
  const page = await document.getPage(number);
  const tree = ((await page.getStructTree()) ?? {}) as Tag;
  const texts = markedTexts((await page.getTextContent({ includeMarkedContent: true })).items as Item[], actual);
  return {
    headings: withRole(tree, /^H\d$/).map((tag) => ({ level: Number(tag.role!.slice(1)), text: plain(textOf(tag, texts)) })),
    tables: withRole(tree, /^Table$/).map((tag) => tableOf(tag, texts)),
    alternatives: withRole(tree, /^Figure$/).map(({ alt }) => plain(alt ?? '')),
    blocks: blocks(tree, texts).filter((text) => text !== ''),
    furniture: plain(texts.get(ARTIFACT) ?? ''),
  };
}

/** Reads a PDF back as a screen reader would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const mark = await document.getMarkInfo();
  const files = await attachmentsOf(document);
  const actual = actualTexts(bytes);
  const pages: Awaited<ReturnType<typeof readPage>>[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number, actual));
  return {
    title: info.Title,
    language: info.Language,
    pages: document.numPages,
    tagged: mark?.Marked === true,
    headings: pages.flatMap(({ headings }) => headings),
    tables: joined(pages.flatMap(({ tables }) => tables)),
    scopes: [...Buffer.from(bytes).toString('latin1').matchAll(/\/Scope ?\/(\w+)/g)].map(([, scope]) => scope!),
    alternatives: pages.flatMap(({ alternatives }) => alternatives),
    text: pages.flatMap((page) => page.blocks).join('\n'),
    furniture: pages.map(({ furniture }) => furniture).join('\n'),
    attachments: files,
  };
}

async function attachmentsOf(document: Document): Promise<Record<string, Uint8Array>> {
  const listed = (await document.getAttachments()) as ReadonlyMap<string, { readonly filename: string }> | null;
  const files: Record<string, Uint8Array> = {};
  for (const [id, { filename }] of listed ?? []) {
    const content = (await document.getAttachmentContent(id)) as Uint8Array | { readonly content: Uint8Array };
    files[filename] = content instanceof Uint8Array ? content : content.content;
  }
  return files;
}
