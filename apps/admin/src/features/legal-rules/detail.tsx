import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { day, period } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Mark } from '../../kit/marks';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { ConfirmForm } from './form';
import { legalParameterDetail, type LegalParameter, parameterName } from './queries';
import { legalRuleWords } from './words';

/** One parameter in one period: its value, where it stands written, who confirmed it, what rests on it. */
export function LegalRulePage() {
  const words = useWords(legalRuleWords);
  const language = useLanguage();
  const { id } = useParams({ from: '/shell/legal-rules/$id' });
  const query = useQuery(legalParameterDetail(id, words.notFound));
  return (
    <Page
      title={query.data ? parameterName(query.data, language) : words.title}
      printable
      file={query.data && { list: 'legalParameters', id: query.data.id }}
      crumbs={[
        <Link key="list" to="/legal-rules">
          {words.title}
        </Link>,
      ]}
      subtitle={query.data?.code}
    >
      <Loaded query={query}>{(parameter) => <Parameter key={parameter.id} parameter={parameter} />}</Loaded>
    </Page>
  );
}

function Parameter({ parameter }: { parameter: LegalParameter }) {
  const words = useWords(legalRuleWords);
  const { confirmedBy, confirmedOn, validFrom, validTo } = parameter;
  return (
    <>
      <Section title={words.facts} extra={<Mark code={parameter.mark} />}>
        <Facts
          facts={[
            { label: words.value, value: parameter.text },
            { label: words.source, value: parameter.source },
            { label: words.period, value: period(validFrom, validTo) },
            {
              label: words.confirmed,
              value: confirmedBy ? words.confirmedBy(confirmedBy, day(confirmedOn)) : words.notConfirmed,
            },
            { label: words.basis, value: parameter.basis },
            { label: words.dependants, value: parameter.dependants.join('; ') },
            { label: words.noteLabel, value: parameter.note },
          ]}
        />
      </Section>
      <Gate permission="legal-rule:confirm">
        <ConfirmForm parameter={parameter} />
      </Gate>
    </>
  );
}
