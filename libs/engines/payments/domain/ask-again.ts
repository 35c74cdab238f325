const MINUTE = 60_000;

/** Minutes after the start at which an attempt is asked after; later every six hours until the provider itself says final. */
const STEPS = [0.25, 1, 2, 5, 10, 20, 40, 60, 91, 120, 240];
const LATER = 360;

/** When to ask after an attempt next. */
export function nextQuestion(startedAt: Date, now: Date): Date {
  const age = (now.getTime() - startedAt.getTime()) / MINUTE;
  const step = STEPS.find((minutes) => minutes > age);
  return new Date(step === undefined ? now.getTime() + LATER * MINUTE : startedAt.getTime() + step * MINUTE);
}
