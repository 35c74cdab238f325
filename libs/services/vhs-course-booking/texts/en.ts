import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Adult education centre',
  deed: 'Book a course',
  summary: 'Languages, computers, cooking, yoga: choose a course of the adult education centre (Volkshochschule) and sign up.',
  keywords: ['course', 'class', 'language course', 'German course', 'learn German', 'yoga', 'cooking class', 'adult education', 'evening class'],
};
