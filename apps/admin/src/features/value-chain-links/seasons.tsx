import { useQueryClient } from '@tanstack/react-query';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { day, money, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { ChangeLinkSeasonDocument, PlanLinkSeasonDocument, RecordDeliveryDocument } from './act-documents';
import { decimal, decimalText } from './decimal';
import { volumeText } from './list';
import { actOnLinks, type LinkRecord, type Season } from './queries';
import { linkWords } from './words';

type Words = (typeof linkWords)['en'];

/** Season by season what was agreed and what came, as bars and as a table. */
export function Seasons({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  const client = useQueryClient();
  const seasons = link.seasons.nodes;
  return (
    <Section
      title={words.seasons}
      extra={
        <ActButton
          {...actState(link, 'planLinkSeason')}
          label={words.planSeason}
          fields={seasonFields(words)}
          done={words.done}
          act={(values) =>
            actOnLinks(client, PlanLinkSeasonDocument, {
              ...seasonOf(values),
              id: link.id,
              expectedVersion: link.version,
            })
          }
        />
      }
    >
      <SeasonBars seasons={seasons} unit={link.volumeUnit} />
      <SmallTable
        label={words.seasons}
        empty={words.noSeason}
        head={[words.season, words.contracted, words.delivered, words.share, words.value, '']}
        rows={seasons.map((season) => ({
          id: season.id,
          cells: [
            <span key="name">
              {season.name}
              <span className="matched-by">{`${day(season.startsOn)} – ${day(season.endsOn)}`}</span>
            </span>,
            volumeText(season.contractedVolume, link.volumeUnit),
            volumeText(season.deliveredVolume, link.volumeUnit),
            `${shareOf(season)} %`,
            `${money(season.deliveredValue)} / ${money(season.contractedValue)}`,
            <Gate key="acts" permission="link:write">
              <span className="row-acts">
                {link.state !== 'SIGNED' && <DeliverButton season={season} />}
                <ActButton
                  {...actState(link, 'planLinkSeason')}
                  label={words.changeSeason}
                  small
                  fields={seasonFields(words)}
                  values={{
                    name: season.name,
                    startsOn: season.startsOn,
                    endsOn: season.endsOn,
                    contractedVolume: decimalText(season.contractedVolume),
                    contractedValue: season.contractedValue ?? undefined,
                  }}
                  done={words.done}
                  act={(values) =>
                    actOnLinks(client, ChangeLinkSeasonDocument, {
                      ...seasonOf(values),
                      id: season.id,
                      expectedVersion: season.version,
                    })
                  }
                />
              </span>
            </Gate>,
          ],
        }))}
      />
    </Section>
  );
}

function DeliverButton({ season }: { season: Season }) {
  const words = useWords(linkWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={words.deliver}
      title={`${words.deliver}: ${season.name}`}
      small
      fields={[
        { name: 'deliveredOn', label: words.deliveredOn, kind: 'day', required: true, latest: today() },
        { name: 'volume', label: words.deliveredVolume, kind: 'text', required: true, max: 20 },
        { name: 'value', label: words.deliveredValue, kind: 'money', signed: true },
        { name: 'note', label: words.remark, kind: 'text', max: 500, wide: true },
        reasonField(words.reason),
      ]}
      values={{ deliveredOn: today() }}
      done={words.done}
      act={({ deliveredOn = '', volume, value, note, reason = '' }) =>
        actOnLinks(client, RecordDeliveryDocument, {
          seasonId: season.id,
          deliveredOn,
          volume: decimal(volume) ?? 0,
          value: value ?? null,
          note: note ?? null,
          reason,
        })
      }
    />
  );
}

const shareOf = ({ contractedVolume, deliveredVolume }: Season): number =>
  contractedVolume > 0 ? Math.round(((deliveredVolume ?? 0) / contractedVolume) * 100) : 0;

/* A picture of the table below, which says the same to whoever cannot see it. */
function SeasonBars({ seasons, unit }: { seasons: readonly Season[]; unit: string | null | undefined }) {
  const most = Math.max(1, ...seasons.flatMap((one) => [one.contractedVolume, one.deliveredVolume ?? 0]));
  return (
    <div className="season-bars" aria-hidden="true">
      {seasons.toReversed().map((season) => (
        <div key={season.id}>
          <span>{season.name}</span>
          <svg viewBox="0 0 400 22" preserveAspectRatio="none">
            <rect className="season-contracted" width={(season.contractedVolume / most) * 400} height="22" rx="3" />
            <rect
              className="season-delivered"
              y="5"
              width={(Math.max(0, season.deliveredVolume ?? 0) / most) * 400}
              height="12"
              rx="2"
            />
          </svg>
          <span>{volumeText(season.deliveredVolume, unit)}</span>
        </div>
      ))}
    </div>
  );
}

const seasonFields = (words: Words): Field[] => [
  { name: 'name', label: words.seasonName, kind: 'text', required: true, max: 100 },
  { name: 'contractedVolume', label: words.contractedVolume, kind: 'text', required: true, max: 20 },
  { name: 'startsOn', label: words.from, kind: 'day', required: true },
  { name: 'endsOn', label: words.to, kind: 'day', required: true },
  { name: 'contractedValue', label: words.contractedValue, kind: 'money' },
  reasonField(words.reason),
];

const seasonOf = ({
  name = '',
  startsOn = '',
  endsOn = '',
  contractedVolume,
  contractedValue,
  reason = '',
}: FormValues) => ({
  name,
  startsOn,
  endsOn,
  contractedVolume: decimal(contractedVolume) ?? 0,
  contractedValue: contractedValue ?? null,
  reason,
});
