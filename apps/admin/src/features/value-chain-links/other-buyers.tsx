import { useQuery } from '@tanstack/react-query';
import { money } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { otherBuyers, type LinkRecord } from './queries';
import { linkWords } from './words';

/** Who else buys the product of a link, for the day its buyer stops; each with what speaks for and against him. */
export function OtherBuyers({ link }: { link: LinkRecord }) {
  if (!link.commodity) return null;
  return <Buyers commodityId={link.commodity.id} keeperId={link.keeper.id} />;
}

function Buyers({ commodityId, keeperId }: { commodityId: string; keeperId: string }) {
  const words = useWords(linkWords);
  const query = useQuery(otherBuyers(commodityId, keeperId));
  return (
    <Section title={words.otherBuyers} note={words.otherBuyersNote}>
      <Loaded query={query} rows={3}>
        {(buyers) => (
          <SmallTable
            label={words.otherBuyers}
            empty={words.noBuyer}
            head={[words.buyer, words.place, words.live, words.why]}
            rows={buyers.slice(0, 8).map(({ name, place, agreedValue, reasons }) => ({
              id: name,
              cells: [name, place ?? '–', money(agreedValue), reasons.join('; ') || '–'],
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}
