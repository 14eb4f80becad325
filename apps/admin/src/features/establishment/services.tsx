import { useQueryClient } from '@tanstack/react-query';
import type { ServiceKind } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { FormValues } from '../../kit/form-spec';
import { day, money, period } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { CorrectEntrustedServiceDocument, EndEntrustedServiceDocument, EntrustServiceDocument } from './documents';
import { EndButton } from './end-button';
import { opened, serviceFields, termOf } from './fields';
import { actOnEstablishments, type Service } from './queries';
import { establishmentWords } from './words';

interface ServicesProps {
  organisationId: string;
  past: boolean;
  rows: readonly Service[];
}

/** Public services a State body has entrusted to the organisation. */
export function Services({ organisationId, past, rows }: ServicesProps) {
  const words = useWords(establishmentWords);
  return (
    <Section title={words.services} extra={!past && <EntrustButton organisationId={organisationId} />}>
      <SmallTable
        label={words.services}
        empty={words.servicesNone}
        head={[words.service, words.entrustedBy, words.decision, words.area, words.amount, words.period, words.act]}
        rows={rows.map((service) => ({
          id: service.id,
          cells: [
            <span key="service">
              {words[service.service]}
              {service.content && <span className="matched-by">{service.content}</span>}
            </span>,
            service.entrustedBy,
            `${service.decisionNumber}, ${day(service.decisionOn)}`,
            service.unit.fullName,
            money(service.amount),
            period(service.validFrom, service.validTo),
            !past && <ServiceActs key="acts" service={service} />,
          ],
        }))}
      />
    </Section>
  );
}

const contentOf = (values: FormValues) => {
  const { service, unitId = '', entrustedBy = '', decisionNumber = '', decisionOn = '', amount, content } = values;
  const text = { entrustedBy, decisionNumber, decisionOn, amount, content };
  return { service: service as ServiceKind, unitId, ...text, ...termOf(values) };
};

function EntrustButton({ organisationId }: { organisationId: string }) {
  const words = useWords(establishmentWords);
  const client = useQueryClient();
  return (
    <Gate permission="organisation:write">
      <ActButton
        label={words.entrust}
        small
        fields={serviceFields(words)}
        done={words.done}
        act={(values) => actOnEstablishments(client, EntrustServiceDocument, { ...contentOf(values), organisationId })}
      />
    </Gate>
  );
}

function ServiceActs({ service }: { service: Service }) {
  const words = useWords(establishmentWords);
  const client = useQueryClient();
  const { id, version: expectedVersion } = service;
  return (
    <Gate permission="organisation:write">
      <span className="row-acts">
        <ActButton
          label={words.correct}
          small
          fields={serviceFields(words)}
          values={opened(service, service.unit.id)}
          done={words.done}
          act={(values) =>
            actOnEstablishments(client, CorrectEntrustedServiceDocument, { ...contentOf(values), id, expectedVersion })
          }
        />
        {!service.validTo && <EndButton row={service} label={words.end} document={EndEntrustedServiceDocument} />}
      </span>
    </Gate>
  );
}
