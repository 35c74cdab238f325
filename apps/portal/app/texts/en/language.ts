import type { Words } from '../words.js';

export const language: Words['language'] = {
  menu: 'Language',
  germanOnly: 'This page is available in German only.',
  notices: 'Official notices and letters will reach you in German.',
  about: { title: '', text: [] },
};
