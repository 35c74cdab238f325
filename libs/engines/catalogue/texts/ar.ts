import type { AssuranceLevel } from '#kernel';

export const assuranceTexts: Readonly<Record<AssuranceLevel, string>> = {
  none: 'لا تحتاج إلى هوية ولا إلى حساب.',
  low: 'تحتاج إلى حساب بسيط.',
  substantial: 'تحتاج إلى حساب بهوية موثقة، مثل ELSTER.',
  high: 'تحتاج إلى بطاقة هوية ألمانية (أو تصريح إقامة إلكتروني) مع الخاصية الإلكترونية.',
};
