import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OcopEvidenceFilter, OcopPaperKind } from '../../graphql/graphql';
import { AttachButton } from '../../kit/files-panel';
import { day, dayBefore, daysUntil } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { OcopViews } from './marks';
import { CorrectPaperButton, PAPER_KINDS } from './paper-acts';
import { AttachOcopEvidenceFileDocument } from './paper-documents';
import { type PaperRow, paperList } from './paper-queries';
import { paperWords } from './paper-words';
import { actOnOcop } from './queries';
import { ocopWords } from './words';

/** Papers of all subjects, the next to end first when asked so, with what breaks when each ends. */
export function OcopPaperListPage() {
  const words = useWords(paperWords);
  const spec = usePaperSpec();
  const state = useListState(spec);
  const query = useQuery(paperList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <OcopViews />
      <List label={words.title} spec={spec} state={state} query={query} empty={words.none} />
    </Page>
  );
}

function usePaperSpec(): ListSpec<PaperRow, OcopEvidenceFilter> {
  const words = useWords(paperWords);
  const shared = useWords(ocopWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'ocopEvidences' },
      columns: [
        {
          key: 'title',
          title: words.paper,
          sort: 'title',
          fixed: true,
          width: 210,
          cell: ({ title, number, issuer }) => (
            <>
              <strong>{title}</strong>
              {(number ?? issuer) && <span className="matched-by">{[number, issuer].filter(Boolean).join(' · ')}</span>}
            </>
          ),
        },
        { key: 'kind', title: words.kind, width: 140, cell: ({ kind }) => words[kind] },
        {
          key: 'organisation',
          title: shared.subject,
          width: 185,
          cell: ({ organisation, party }) =>
            organisation ? (
              <Link to="/organisations/$id" params={{ id: organisation.id }} search={{ tab: 'ocop' }}>
                {organisation.name}
              </Link>
            ) : (
              (party?.name ?? shared.unknown)
            ),
        },
        {
          key: 'expiresOn',
          title: words.expiresOn,
          sort: 'expiresOn',
          width: 115,
          cell: ({ expiresOn }) => <PaperEnd expiresOn={expiresOn} />,
        },
        { key: 'uses', title: words.breaks, field: null, width: 185, cell: ({ uses }) => <Breaks uses={uses.nodes} /> },
        { key: 'files', title: words.files, field: null, width: 115, cell: (paper) => <Scans paper={paper} /> },
        {
          key: 'act',
          title: shared.act,
          field: null,
          width: 75,
          cell: (paper) => (
            <Gate permission="ocop:file">
              <CorrectPaperButton paper={paper} />
            </Gate>
          ),
        },
      ],
      filters: [
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: PAPER_KINDS.map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ kind: { in: values as OcopPaperKind[] } }),
        },
        {
          key: 'commune',
          kind: 'unit',
          label: words.commune,
          level: 'COMMUNE',
          toFilter: (units) => ({ organisation: { inUnit: [...units] } }),
        },
        {
          key: 'ends',
          kind: 'day',
          label: words.endsBefore,
          toFilter: ([on = '']) => ({ expiresOn: { to: dayBefore(on) } }),
        },
      ],
    }),
    [words, shared],
  );
}

/* From here on a paper is worth a look before it ends. */
const SOON = 90;

/** When a paper ends, and that it has, or soon will. */
export function PaperEnd({ expiresOn }: { expiresOn: string | null | undefined }) {
  const words = useWords(paperWords);
  if (!expiresOn) return <span className="matched-by">{words.endless}</span>;
  const left = daysUntil(expiresOn);
  return (
    <span>
      {day(expiresOn)} {left < 0 && <Tone tone="bad">{words.expired}</Tone>}
      {left >= 0 && left <= SOON && <Tone tone="warning">{words.ending(left)}</Tone>}
    </span>
  );
}

/** The products and criteria that rest on a paper. */
export function Breaks({ uses }: { uses: PaperRow['uses']['nodes'] }) {
  const words = useWords(paperWords);
  if (uses.length === 0) return <span className="matched-by">{words.breaksNothing}</span>;
  const dossiers = [...Map.groupBy(uses, ({ dossier }) => dossier.id)];
  return (
    <ul className="ocop-breaks">
      {dossiers.map(([id, all]) => (
        <li key={id}>
          <Link to="/ocop-dossiers/$id" params={{ id }}>
            {all[0]!.dossier.product.name}
          </Link>
          {`: ${all.map(({ criterion }) => criterion).join(', ')}`}
        </li>
      ))}
    </ul>
  );
}

function Scans({ paper: { id, files } }: { paper: PaperRow }) {
  const words = useWords(paperWords);
  const client = useQueryClient();
  return (
    <span className="row-acts">
      {files.nodes.map(({ id: file, title, attachment }) =>
        attachment ? (
          <a key={file} href={`/attachments/${attachment.id}`} download={attachment.fileName}>
            {title}
          </a>
        ) : (
          <span key={file}>{title}</span>
        ),
      )}
      {files.nodes.length === 0 && <span className="matched-by">{words.noFiles}</span>}
      <Gate permission="ocop:file">
        <AttachButton
          small
          attach={(file) => actOnOcop(client, AttachOcopEvidenceFileDocument, { ...file, evidenceId: id })}
        />
      </Gate>
    </span>
  );
}
