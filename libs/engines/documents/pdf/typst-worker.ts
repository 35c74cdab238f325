import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { WorkerAnswer, WorkerQuestion } from './typst-protocol.js';

// Plain Node runs this file, compiled or as it stands: it imports packages only.

/** In this order: what the first can not draw, the next one does. Libertinus Serif comes with the compiler. */
const FONTS = ['Fira Sans', 'Noto Sans', 'Libertinus Serif'];
const FONT_FILES = {
  'fira-sans': ['400Regular/FiraSans_400Regular.ttf', '600SemiBold/FiraSans_600SemiBold.ttf'],
  'noto-sans': ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'],
};

const packageFolder = (name: string): string => fileURLToPath(new URL('.', import.meta.resolve(`@expo-google-fonts/${name}/package.json`)));

const fontFiles = Object.entries(FONT_FILES).flatMap(([name, files]) => files.map((file) => join(packageFolder(name), file)));
const missing = fontFiles.find((file) => !existsSync(file));
if (missing !== undefined) throw new Error(`font file is missing: ${missing}`);

/** Templates are not compiled: they stay in the sources. */
const templates = join(dirname(findPackageJSON('.', import.meta.url)!), 'libs/engines/documents/pdf/templates');
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFiles }] });

/** A warning counts as an error: the only way to hear of a font that was silently replaced. */
function compile(template: string, paper: string): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: join(templates, `${template}.typ`), inputs: { paper } });
  const problem = result.takeDiagnostics() ?? result.takeWarnings();
  if (problem) throw new Error(JSON.stringify(compiler.fetchDiagnostics(problem)));
  return result.result!;
}

const REFUSED_TEXT = /the text `\\"(.+?)\\"` could not be displayed/g;
const ESCAPED = /\\+u\{([0-9a-f]+)\}/g;

/** The characters that no font can draw, from the words of the export's refusal. */
function undrawable(refusal: unknown): string[] {
  const texts = [...messageOf(refusal).matchAll(REFUSED_TEXT)].map(([, text]) => text!);
  const unescaped = texts.map((text) => text.replaceAll(ESCAPED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))));
  return unescaped.filter((text) => /^[^\u0020-\u007e]+$/.test(text));
}

/** A character that no font can draw (a picture in a dog's name) becomes the sign for it: one name must not hold up a letter. */
function render(template: string, paper: string, standard: WorkerQuestion['standard']): WorkerAnswer {
  const document = compile(template, paper);
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: standard }), pages: document.numOfPages };
  } catch (error) {
    const replaced = undrawable(error).reduce((text, characters) => text.replaceAll(characters, '\u{fffd}'), paper);
    if (replaced === paper) throw error;
    return render(template, replaced.replaceAll(/\u{fffd}+/gu, '\u{fffd}'), standard);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function answer({ data, files, standard }: WorkerQuestion): WorkerAnswer {
  try {
    for (const { path, base64 } of files) compiler.mapShadow(join(templates, path), Buffer.from(base64, 'base64'));
    return render(data.template, JSON.stringify({ ...data, fonts: FONTS }), standard);
  } catch (error) {
    return { refused: messageOf(error) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(10);
  }
}

process.on('message', (question: WorkerQuestion) => process.send!(answer(question)));
process.on('disconnect', () => process.exit());
