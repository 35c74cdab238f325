import type { Words } from '../words.js';

export const signLanguage: Words['signLanguage'] = {
  name: 'Sign language',
  title: 'German Sign Language',
  lead: 'These videos explain in German Sign Language (DGS) what you will find here and how it works. A video is only loaded when you start it.',
  portal: 'About these pages',
  services: 'About single services',
  fold: (facts) => `In German Sign Language (${facts})`,
  facts: (duration, size) => `video, ${duration}, ${size}`,
  captions: 'Captions in German',
  load: 'Load the video',
  transcript: 'Text of the video',
  asText: 'To read:',
  home: 'Home page',
  declaration: 'Accessibility statement',
  all: 'All videos in sign language',
};
