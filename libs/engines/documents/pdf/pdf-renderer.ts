import type { LocalDate, Money } from '#kernel';

export const PDF_RENDERER = Symbol('PDF_RENDERER');

/** A postal address, line by line. */
export type AddressLines = readonly string[];

/** What every letter of a town has: DIN 5008, form B. */
export interface LetterFrame {
  readonly townName: string;
  /** The authority's legal name. */
  readonly authority: string;
  /** One line above the address window. */
  readonly senderLine: string;
  readonly recipient: AddressLines;
  /** Information block on the right: office, telephone, references, date. */
  readonly info: readonly { readonly label: string; readonly value: string }[];
  /** Calm words that this is a demonstration; absent in earnest. */
  readonly demonstration?: string;
  /** The town's brand colour, `#006A7A`, for one band at the top. */
  readonly brand: string;
  /** The town's mark as SVG with its alternative text. */
  readonly logo: { readonly svg: string; readonly alt: string };
}

/** Account, amount and reference for a bank transfer, with the GiroCode (EPC069-12) as SVG. */
export interface PaymentBox {
  readonly payee: string;
  readonly iban: string;
  readonly bic: string;
  readonly reference: string;
  readonly amount: Money;
  readonly giroCode: { readonly svg: string; readonly alt: string };
  /** Where to pay online, as people type it, and as a link. */
  readonly online: { readonly text: string; readonly url: string };
}

export interface NoticePaper {
  readonly template: 'notice';
  readonly frame: LetterFrame;
  readonly title: string;
  readonly subject: string;
  readonly salutation: string;
  readonly opening: readonly string[];
  readonly rulings: readonly { readonly title: string; readonly text: string; readonly reason: string }[];
  readonly lines: readonly { readonly label: string; readonly detail: string; readonly amount: Money }[];
  readonly total: Money;
  readonly dues: readonly { readonly dueOn: LocalDate; readonly amount: Money }[];
  readonly payment: readonly string[];
  readonly paymentBox?: PaymentBox;
  readonly grounds: readonly string[];
  readonly remedy: readonly string[];
  readonly closing: readonly string[];
  readonly signature: readonly string[];
}

export interface ReceiptPaper {
  readonly template: 'receipt';
  readonly frame: LetterFrame;
  readonly title: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly total: Money;
}

/** A letter that tells something and decides nothing. */
export interface InformationPaper {
  readonly template: 'information';
  readonly frame: LetterFrame;
  readonly title: string;
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly signature: readonly string[];
}

/** A permit to print at home. The upper half is read from outside; it bears no name. */
export interface PermitPaper extends Pick<LetterFrame, 'townName' | 'authority' | 'brand' | 'logo' | 'demonstration'> {
  readonly template: 'permit';
  readonly title: string;
  readonly subject: { readonly label: string; readonly value: string };
  readonly area?: { readonly label: string; readonly value: string };
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  /** As it is typed: `K7M4-QX3P-9T2W`. */
  readonly code: string;
  /** Where and how the paper is checked. */
  readonly check: { readonly text: string; readonly url: string; readonly shown: string };
  readonly qrCode: { readonly svg: string; readonly alt: string };
  readonly instructions: readonly string[];
}

/** A file that travels inside a paper. */
export interface AttachedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** `data`: what the paper was made from; `supplement`: what belongs to it. */
  readonly relationship: 'data' | 'supplement';
  readonly bytes: Uint8Array;
}

/** A whole case for the archive: PDF/A-3a, with the data and every paper of the case attached. */
export interface CaseFilePaper {
  readonly template: 'case-file';
  readonly authority: string;
  readonly brand: string;
  readonly title: string;
  readonly madeOn: LocalDate;
  readonly factsHeader: readonly [string, string];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly parts: readonly {
    readonly title: string;
    readonly header: readonly string[];
    readonly paragraphs?: readonly string[];
    readonly sections?: readonly { readonly title: string; readonly rows: readonly { readonly label: string; readonly value: string }[] }[];
    readonly rows?: readonly (readonly [string, string, string])[];
  }[];
  readonly attached: readonly AttachedFile[];
}

/** What somebody has sent, as they saw it before: for their own files. */
export interface ApplicationPaper {
  readonly template: 'application';
  readonly frame: LetterFrame;
  readonly title: string;
  readonly subject: string;
  readonly opening: readonly string[];
  /** Page by page, each answer with its question. */
  readonly sections: readonly { readonly title: string; readonly rows: readonly { readonly label: string; readonly value: string }[] }[];
  readonly declarationsTitle: string;
  readonly declarations: readonly string[];
  /** Words below the lines to write on; absent on what needs no signature. */
  readonly signature?: readonly string[];
  readonly closing: readonly string[];
}

/** A sheet for a register outside of us: facts and answers, for the desk and not for a citizen. */
export interface SheetPaper extends Pick<LetterFrame, 'townName' | 'authority' | 'brand' | 'logo' | 'demonstration'> {
  readonly template: 'sheet';
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly { readonly title: string; readonly rows: readonly { readonly label: string; readonly value: string }[] }[];
  /** Headings of every table. */
  readonly columns: readonly [string, string];
  readonly instructions: readonly string[];
}

/** Letters one after another for a printer; each stays an accessible paper by itself, this is only how they reach the paper tray. */
export interface PrintRunPaper extends Pick<LetterFrame, 'townName' | 'authority' | 'brand'> {
  readonly template: 'print-run';
  readonly title: string;
  /** Each letter begins on a front side. */
  readonly duplex: boolean;
  /** What is in the run, on top; absent where the town does without. */
  readonly cover?: { readonly lead: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly letters: readonly { readonly bytes: Uint8Array; readonly pages: number }[];
}

export type Paper = NoticePaper | ReceiptPaper | PermitPaper | CaseFilePaper | ApplicationPaper | InformationPaper | SheetPaper | PrintRunPaper;

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Data in, an accessible PDF (PDF/UA-1, German) out; of a case file PDF/A-3a, of a print run plain PDF. */
export interface PdfRenderer {
  /** @throws when the template refuses (a missing alternative text, a missing font) or takes too long. */
  render(paper: Paper): Promise<RenderedPdf>;
}
