export { Documents } from './documents.js';
export type { KeptDocument, NewDocument } from './documents.js';
export { DocumentsModule } from './documents.module.js';
export { engine } from './engine.js';
export { LetterFrames } from './letter-frames.js';
export type { LetterHead } from './letter-frames.js';
export { qrCodeSvg } from './qr-code-svg.js';
export { PDF_RENDERER } from './pdf/pdf-renderer.js';
export type { AddressLines, ApplicationPaper, AttachedFile, CaseFilePaper, InformationPaper, LetterFrame, NoticePaper, Paper, PermitPaper, PaymentBox, PdfRenderer, PrintRunPaper, ReceiptPaper, RenderedPdf, SheetPaper } from './pdf/pdf-renderer.js';
