import { useQuery } from '@tanstack/react-query';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { useWords } from '../../kit/language';
import { Loaded } from '../../kit/states';
import { Branches } from './branches';
import { Holdings } from './holdings';
import { organisationEstablishments } from './queries';
import { Services } from './services';
import { establishmentWords } from './words';

/** What an organisation has beside its head office. */
export function OrganisationEstablishmentsTab({ subject: { id, kind }, asOf }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(establishmentWords);
  const query = useQuery(organisationEstablishments(id, asOf, words.notFound));
  const past = asOf !== undefined;
  const mayHold = kind === 'COOPERATIVE' || kind === 'COOPERATIVE_UNION';
  return (
    <Loaded query={query}>
      {({ establishments, enterpriseHoldings, entrustedServices }) => (
        <>
          <Branches organisationId={id} past={past} rows={establishments.nodes} />
          {mayHold && <Holdings organisationId={id} past={past} rows={enterpriseHoldings.nodes} />}
          <Services organisationId={id} past={past} rows={entrustedServices.nodes} />
        </>
      )}
    </Loaded>
  );
}
