import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperData, WorkerAnswer, WorkerQuestion } from './typst-protocol.js';

// Plain Node runs this file, compiled or as it stands: it imports packages only.

const FONTS = {
  'Fira Sans': ['fira-sans', ['400Regular/FiraSans_400Regular.ttf', '600SemiBold/FiraSans_600SemiBold.ttf']],
} as const;

const packageFolder = (name: string): string => fileURLToPath(new URL('.', import.meta.resolve(`@expo-google-fonts/${name}/package.json`)));

const fontFiles = Object.values(FONTS).flatMap(([name, files]) => files.map((file) => join(packageFolder(name), file)));
const missing = fontFiles.find((file) => !existsSync(file));
if (missing !== undefined) throw new Error(`font file is missing: ${missing}`);

/** Templates are not compiled: they stay in the sources. */
const templates = join(dirname(findPackageJSON('.', import.meta.url)!), 'libs/engines/documents/pdf/templates');
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFiles }] });

/** A warning counts as an error: the only way to hear of a font that was silently replaced. */
function compile(data: PaperData): WorkerAnswer {
  const paper = JSON.stringify({ ...data, fonts: Object.keys(FONTS) });
  const result = compiler.compile({ mainFilePath: join(templates, `${data.template}.typ`), inputs: { paper } });
  const problem = result.takeDiagnostics() ?? result.takeWarnings();
  if (problem) throw new Error(JSON.stringify(compiler.fetchDiagnostics(problem)));

  const document = result.result!;
  return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }), pages: document.numOfPages };
}

function answer({ data }: WorkerQuestion): WorkerAnswer {
  try {
    return compile(data);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.evictCache(10);
  }
}

process.on('message', (question: WorkerQuestion) => process.send!(answer(question)));
process.on('disconnect', () => process.exit());
