import type { MessageTemplate } from '#sdk/service';

/** What the desk begins a message with, whatever the service. */
export const generalTemplates: readonly MessageTemplate[] = [
  {
    code: 'missing-paper',
    title: 'Nachweis fehlt',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nfür Ihren Vorgang „{service}“ fehlt uns noch ein Nachweis: …\n\nBitte laden Sie ihn hier mit Ihrer Antwort hoch.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nwe still need a document for your case “{service}”: …\n\nPlease upload it here with your answer.\n\nKind regards\n{office}',
    },
  },
  {
    code: 'unreadable-paper',
    title: 'Nachweis nicht lesbar',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nIhren Nachweis können wir leider nicht lesen. Bitte fotografieren oder scannen Sie ihn noch einmal und laden Sie ihn hier mit Ihrer Antwort hoch.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nwe cannot read your document. Please take a new photo or scan it again, and upload it here with your answer.\n\nKind regards\n{office}',
    },
  },
  {
    code: 'question',
    title: 'Rückfrage',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nzu Ihrem Vorgang „{service}“ haben wir eine Frage: …\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nwe have a question about your case “{service}”: …\n\nKind regards\n{office}',
    },
  },
  {
    code: 'takes-longer',
    title: 'Es dauert länger',
    asks: false,
    text: {
      de: 'Guten Tag,\n\nIhr Vorgang „{service}“ braucht etwas länger als geplant. Sie müssen nichts tun. Wir melden uns, sobald wir entschieden haben.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nyour case “{service}” takes a little longer than planned. You do not have to do anything. We write to you as soon as we have decided.\n\nKind regards\n{office}',
    },
  },
  {
    code: 'thanks',
    title: 'Angaben sind da',
    asks: false,
    text: {
      de: 'Guten Tag,\n\nvielen Dank. Ihre Angaben sind da, wir machen weiter.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nthank you. We have your information and continue with your case.\n\nKind regards\n{office}',
    },
  },
];
