import { Radio } from 'antd';
import type { MergeSide } from '../../graphql/graphql';
import { useLanguage, useWords } from '../../kit/language';
import { SourceBadge } from '../../kit/marks';
import { organisationFieldLabel, shownValue } from '../../kit/organisation-fields';
import type { Preview } from './queries';
import { duplicateWords } from './words';

interface MergedFieldsProps {
  preview: Preview;
  onChoose: (field: string, from: MergeSide) => void;
}

const isSaid = (value: string | null | undefined): boolean => value !== null && value !== undefined && value !== 'UNKNOWN';

/**
 * Every field with both values; the one that stands is marked. What both say alike, or neither says, needs no choice; what
 * an authority has stated allows none.
 */
export function MergedFields({ preview, onChoose }: MergedFieldsProps) {
  const words = useWords(duplicateWords);
  const language = useLanguage();
  const { fields, survivorName, absorbedName } = preview;
  const label = (field: string): string =>
    field === 'representative' ? words.representativeAgrees : organisationFieldLabel(field, language);
  return (
    <div className="small-table merge-fields" role="region" aria-label={words.fields} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">
              {words.kept}: {survivorName}
            </th>
            <th scope="col">
              {words.absorbed}: {absorbedName}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(({ survivor, absorbed }) => isSaid(survivor) || isSaid(absorbed))
            .map(({ field, survivor, absorbed, from, ownedBy }) => {
              const free = ownedBy === null && (survivor ?? null) !== (absorbed ?? null);
              const cell = (side: MergeSide, value: string | null | undefined) => (
                <td className={free && from !== side ? 'merge-loses' : undefined}>
                  {free ? (
                    <Radio
                      checked={from === side}
                      name={`merge-${field}`}
                      onChange={() => onChoose(field, side)}
                      aria-label={`${label(field)}: ${words[side]}`}
                    >
                      {shownValue(field, value, language) ?? '–'}
                    </Radio>
                  ) : (
                    (shownValue(field, value, language) ?? '–')
                  )}
                  {ownedBy && from === side && (
                    <>
                      {' '}
                      <SourceBadge source={ownedBy} />
                    </>
                  )}
                </td>
              );
              return (
                <tr key={field}>
                  <th scope="row">{label(field)}</th>
                  {cell('SURVIVOR', survivor)}
                  {cell('ABSORBED', absorbed)}
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
