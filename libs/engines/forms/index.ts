export { compileValidator } from './domain/compile-validator.js';
export type { FormValidator } from './domain/compile-validator.js';
export { Drafts } from './drafts.js';
export type { Draft, DraftForm, PageEdit } from './drafts.js';
export { engine } from './engine.js';
export { FormsModule } from './forms.module.js';
