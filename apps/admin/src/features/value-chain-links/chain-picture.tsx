import { Link } from '@tanstack/react-router';
import { useWords } from '../../kit/language';
import type { LinkRecord, LinkPartyRow } from './queries';
import { linkWords } from './words';

const STAGES = ['INPUT_SUPPLIER', 'PRODUCER', 'PROCESSOR', 'BUYER'] as const;

/** Who does what, stage by stage from the left; a stage nobody has stands empty, or says that the link holds it anyhow. */
export function ChainPicture({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  const holds = {
    INPUT_SUPPLIER: link.supply,
    PRODUCER: link.production,
    PROCESSOR: link.processing,
    BUYER: link.consumption,
  };
  return (
    <ol className="chain-picture" aria-label={words.picture}>
      {STAGES.map((role) => (
        <li key={role} className={holds[role] ? 'chain-stage' : 'chain-stage chain-stage-absent'}>
          <h3>{words[role]}</h3>
          <ul>
            {link.parties.nodes
              .filter((party) => party.role === role)
              .map((party) => (
                <li key={party.id}>
                  <PartyName party={party} />
                  {party.isLead && <span className="matched-by">{words.isLead}</span>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function PartyName({ party: { name, organisation, place } }: { party: LinkPartyRow }) {
  if (!organisation) return <span>{[name, place].filter(Boolean).join(', ')}</span>;
  return (
    <Link to="/organisations/$id" params={{ id: organisation.id }} search={{ tab: 'links' }} className="row-link">
      {name}
    </Link>
  );
}
