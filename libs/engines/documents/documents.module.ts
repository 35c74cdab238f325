import { Global, Module } from '@nestjs/common';
import { Documents } from './documents.js';
import { PDF_RENDERER } from './pdf/pdf-renderer.js';
import { TypstRenderer } from './pdf/typst-renderer.js';

@Global()
@Module({
  providers: [Documents, { provide: PDF_RENDERER, useClass: TypstRenderer }],
  exports: [Documents, PDF_RENDERER],
})
export class DocumentsModule {}
