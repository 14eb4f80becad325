import { useQuery } from '@tanstack/react-query';
import type { CampaignProgressQuery } from '../../graphql/graphql';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { campaignProgress } from './queries';
import { returnWords } from './words';

type Line = CampaignProgressQuery['annualCampaignProgress'][number];

const COUNTED = ['due', 'submitted', 'checked', 'accepted', 'late', 'missing'] as const;

/** How far each commune has come; the whole stands above its parts. */
export function CampaignProgressSection({ campaignId }: { campaignId: string }) {
  const words = useWords(returnWords);
  const query = useQuery(campaignProgress(campaignId));
  return (
    <Section title={words.progress}>
      <Loaded query={query} rows={5}>
        {(lines) => (
          <div className="campaign-progress">
            <SmallTable
              label={words.progress}
              empty={words.empty}
              head={[words.commune, ...COUNTED.map((key) => words[key])]}
              rows={(lines.length > 1 ? [total(lines, words.all), ...lines] : lines).map((line) => ({
                id: line.communeId,
                cells: [line.communeName, ...COUNTED.map((key) => wholeNumber(line[key]))],
              }))}
            />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function total(lines: readonly Line[], communeName: string): Line {
  const sums = COUNTED.map((key) => [key, lines.reduce((sum, line) => sum + line[key], 0)] as const);
  return { communeId: 'all', communeName, ...(Object.fromEntries(sums) as Record<(typeof COUNTED)[number], number>) };
}
