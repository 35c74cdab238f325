import { Global, Module } from '@nestjs/common';
import { Documents } from './documents.js';
import { LetterFrames } from './letter-frames.js';
import { PDF_RENDERER } from './pdf/pdf-renderer.js';
import { TypstRenderer } from './pdf/typst-renderer.js';

@Global()
@Module({
  providers: [Documents, LetterFrames, { provide: PDF_RENDERER, useClass: TypstRenderer }],
  exports: [Documents, LetterFrames, PDF_RENDERER],
})
export class DocumentsModule {}
