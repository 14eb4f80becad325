import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { CertificateMark, Stars } from './marks';
import { organisationOcop } from './queries';
import { ocopWords } from './words';

/** The OCOP products of one organisation. */
export function OrganisationOcopTab({ subject }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(ocopWords);
  const query = useQuery(organisationOcop(subject.id, words.notFound));
  return (
    <Loaded query={query}>
      {(products) => (
        <Section title={words.title}>
          <SmallTable
            label={words.title}
            empty={words.none}
            head={[words.product, words.stars, words.state, words.expiresOn, words.code]}
            rows={products.map(({ id, name, stars, certificate, expiresOn, code }) => ({
              id,
              cells: [
                <Link key="name" to="/ocop-products/$id" params={{ id }}>
                  {name}
                </Link>,
                <Stars key="stars" count={stars} />,
                <CertificateMark key="state" state={certificate?.state} />,
                day(expiresOn),
                code ?? '–',
              ],
            }))}
          />
        </Section>
      )}
    </Loaded>
  );
}
