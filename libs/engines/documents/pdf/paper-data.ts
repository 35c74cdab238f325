import { formatMoney } from '#kernel';
import type { LocalDate, Money } from '#kernel';
import { formatDate } from '#sdk/form';
import type { CaseFilePaper, NoticePaper, Paper, PaymentBox, PermitPaper, PrintRunPaper, ReceiptPaper } from './pdf-renderer.js';
import type { PaperData, WorkerQuestion } from './typst-protocol.js';

const NO_BREAK = '\u{a0}';

/** Amounts and days stay on one line. */
const together = (words: string): string => words.replaceAll(' ', NO_BREAK);
const amountOf = (amount: Money): string => together(formatMoney(amount));
const dayOf = (day: LocalDate): string => together(formatDate(day));

const ibanInGroups = (iban: string): string => together(iban.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, '$1 '));

const paymentBox = (box: PaymentBox) => ({ ...box, iban: ibanInGroups(box.iban), amount: amountOf(box.amount) });

const notice = (paper: NoticePaper): PaperData => ({
  ...paper,
  lines: paper.lines.map((line) => ({ ...line, amount: amountOf(line.amount) })),
  total: amountOf(paper.total),
  dues: paper.dues.map(({ dueOn, amount }) => ({ dueOn: dayOf(dueOn), amount: amountOf(amount) })),
  ...(paper.paymentBox && { paymentBox: paymentBox(paper.paymentBox) }),
});

const receipt = (paper: ReceiptPaper): PaperData => ({ ...paper, total: amountOf(paper.total) });

const permit = (paper: PermitPaper): PaperData => ({ ...paper, validFrom: dayOf(paper.validFrom), validTo: dayOf(paper.validTo) });

const caseFile = ({ madeOn, attached, ...paper }: CaseFilePaper): PaperData => {
  const [year, month, day] = madeOn.split('-').map(Number);
  return { ...paper, made: { year, month, day }, attached: attached.map(({ bytes: _bytes, ...file }, at) => ({ ...file, path: attachedPath(at, file.name) })) };
};

/** Where the template finds an attached file; its last part is the name that people see in the PDF. */
const attachedPath = (at: number, name: string): string => `attached/${at}/${name.replaceAll(/[/\\]/g, '_')}`;

const letterPath = (at: number): string => `letters/${at}.pdf`;

const printRun = ({ letters, ...paper }: PrintRunPaper): PaperData => ({ ...paper, letters: letters.map(({ pages }, at) => ({ pages, path: letterPath(at) })) });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The files of a paper, and the standard that it keeps. */
export function paperFiles(paper: Paper): Omit<WorkerQuestion, 'data'> {
  if (paper.template === 'case-file') return { files: paper.attached.map(({ name, bytes }, at) => ({ path: attachedPath(at, name), base64: base64(bytes) })), standard: 'a-3a' };
  if (paper.template === 'print-run') return { files: paper.letters.map(({ bytes }, at) => ({ path: letterPath(at), base64: base64(bytes) })), standard: '1.7' };
  return { files: [], standard: 'ua-1' };
}

function inWords(paper: Paper): PaperData {
  switch (paper.template) {
    case 'notice':
      return notice(paper);
    case 'receipt':
      return receipt(paper);
    case 'permit':
      return permit(paper);
    case 'case-file':
      return caseFile(paper);
    case 'print-run':
      return printRun(paper);
    case 'information':
    case 'application':
    case 'sheet':
      return { ...paper };
  }
}

/** Characters that steer devices or turn the direction of text have no place on paper; line ends are kept. */
const UNPRINTABLE = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function printable<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().normalize('NFC').replaceAll(UNPRINTABLE, '').trim() as T;
  if (Array.isArray(value)) return value.map(printable) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as T;
}

/** What the templates print: a paper with its amounts, days and account number in words. */
export const paperData = (paper: Paper): PaperData => printable(inWords(paper));
