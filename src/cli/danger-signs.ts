/** `npm run danger-signs`: how many danger signs there are by person and level, and what waits for a clinician. */
import { DANGER_LEVELS, SIGN_OWNERS } from '../schemas/danger-sign.ts';
import { currentSite } from '../site/current.ts';

const { dangerSigns } = currentSite().content;

const count = (who: string, level?: string): number =>
  dangerSigns.filter((sign) => sign.who === who && (level === undefined || sign.level === level)).length;
console.table(
  Object.fromEntries(
    SIGN_OWNERS.map((who) => [
      who,
      { ...Object.fromEntries(DANGER_LEVELS.map((level) => [level, count(who, level)])), all: count(who) },
    ]),
  ),
);

const questions = Map.groupBy(
  dangerSigns.flatMap((sign) => sign.clinician.map((question) => ({ question, sign }))),
  ({ question }) => question,
);
console.log(`\nFor a clinician: ${questions.size} questions.`);
for (const [question, asked] of questions) {
  console.log(`\n${question}`);
  for (const { sign } of asked) console.log(`  ${sign.key} (${sign.level}): ${sign.en}`);
}
const waiting = dangerSigns.filter(({ clinician }) => clinician.length > 0).length;
console.log(`\n${dangerSigns.length} danger signs, ${waiting} wait for a clinician`);
