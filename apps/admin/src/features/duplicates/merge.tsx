import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { ActButton } from '../../kit/act-button';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { useMay } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { UnmergeOrganisationsDocument } from './documents';
import { Side } from './list';
import { MergedTables } from './merged-tables';
import { actOnDuplicates, mergeDetail, unmergePreview, type Merge } from './queries';
import { duplicateWords } from './words';
import { reasonField } from '../../kit/form-spec';

/** One merger: what became of what, and the way back. */
export function MergePage() {
  const words = useWords(duplicateWords);
  const { id } = useParams({ from: '/shell/merges/$id' });
  const query = useQuery(mergeDetail(id, words.mergeNotFound));
  return (
    <Page
      title={words.mergeOne}
      crumbs={[
        <Link key="list" to="/merges">
          {words.mergesTitle}
        </Link>,
      ]}
    >
      <Loaded query={query}>{(merge) => <MergeBody merge={merge} />}</Loaded>
    </Page>
  );
}

function MergeBody({ merge }: { merge: Merge }) {
  const words = useWords(duplicateWords);
  const mayMerge = useMay('organisation:merge');
  return (
    <>
      <Section title={words.pair}>
        <Facts
          facts={[
            { label: words.kept, value: <Side side={merge.survivor} /> },
            { label: words.absorbed, value: <Side side={merge.absorbed} /> },
            { label: words.mergedOn, value: day(merge.mergedOn) },
            { label: words.mergedBy, value: merge.mergedBy },
            { label: words.reason, value: merge.reason },
            ...(merge.undoneOn
              ? [
                  { label: words.undone, value: `${day(merge.undoneOn)}, ${merge.undoneBy ?? ''}` },
                  { label: words.undoneReason, value: merge.undoneReason },
                ]
              : []),
          ]}
        />
      </Section>
      {!merge.undoneOn && mayMerge && <Undoing merge={merge} />}
    </>
  );
}

function Undoing({ merge: { id, version } }: { merge: Merge }) {
  const words = useWords(duplicateWords);
  const client = useQueryClient();
  const query = useQuery(unmergePreview(id));
  return (
    <Loaded query={query}>
      {({ possible, tables, later }) => (
        <>
          <Section title={words.goesBack} note={words.goesBackNote}>
            <MergedTables tables={tables} empty={words.noRows} />
          </Section>
          {later.length > 0 && (
            <Section title={words.later} note={words.laterNote}>
              <MergedTables tables={later.map((one) => ({ ...one, kept: 0 }))} empty={words.noRows} />
            </Section>
          )}
          {!possible && <Alert type="warning" role="status" className="page-alert" title={words.notPossible} />}
          <div className="form-actions">
            <ActButton
              label={words.unmerge}
              note={words.unmergeNote}
              danger
              disabled={possible ? undefined : words.notPossible}
              fields={[reasonField(words.unmergeReason)]}
              done={words.unmerged}
              act={({ reason = '' }) =>
                actOnDuplicates(client, UnmergeOrganisationsDocument, { id, expectedVersion: version, reason })
              }
            />
          </div>
        </>
      )}
    </Loaded>
  );
}
