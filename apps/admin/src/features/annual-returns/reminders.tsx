import { day, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import type { AnnualReturn } from './queries';
import { RemindButton } from './remind';
import { returnWords } from './words';

/** Who was reminded of this return and when, with the proof of the letters; an officer may remind again. */
export function Reminders({ held }: { held: AnnualReturn }) {
  const words = useWords(returnWords);
  const { campaign, organisation, reminders, daysLeft } = held;
  const occasion = (text: string): string => {
    const days = Number(text.slice(1));
    if (!Number.isInteger(days)) return words.ordered;
    return days < 0 ? words.daysBefore(String(-days)) : words.daysAfter(String(days));
  };
  const missing = daysLeft !== null && daysLeft !== undefined;
  return (
    <Section
      title={words.reminders}
      extra={missing && organisation && <RemindButton campaign={campaign} organisationId={organisation.id} />}
    >
      <SmallTable
        label={words.reminders}
        empty={words.remindersNone}
        head={[words.sentOn, words.reminderKind, words.occasion, words.told, words.letters, words.byName]}
        rows={(reminders?.nodes ?? []).map(({ id, sentOn, kind, occasion: on, told, byName, ...letters }) => ({
          id,
          cells: [
            day(sentOn),
            words[kind],
            occasion(on),
            wholeNumber(told),
            words.lettersOf(wholeNumber(letters.lettersSent ?? 0), wholeNumber(letters.lettersQueued ?? 0)),
            byName,
          ],
        }))}
      />
    </Section>
  );
}
