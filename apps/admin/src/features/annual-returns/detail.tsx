import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, App } from 'antd';
import { useMemo, useState } from 'react';
import { actState } from '../../kit/allowed';
import { EntityForm } from '../../kit/entity-form';
import {
  FIGURE_NAMES,
  figureContent,
  type FigureName,
  figureFormGroups,
  figureLabel,
  figureText,
  figureValues,
} from '../../kit/figure-fields';
import { changedFields, type Edited, type Field, type FormValues } from '../../kit/form-spec';
import { day } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { ReturnActs } from './acts';
import { DaysMark } from './days-mark';
import { FileTools } from './file-tools';
import { SaveReturnDocument } from './documents';
import { actOnReturns, type AnnualReturn, annualReturn, returnDetail } from './queries';
import { Reminders } from './reminders';
import { StateMark } from './state-mark';
import { returnWords } from './words';

/** One return: what it says with the source of each prefilled cell, and what may be done with it now. */
export function AnnualReturnPage() {
  const words = useWords(returnWords);
  const { id } = useParams({ from: '/shell/annual-returns/$id' });
  const query = useQuery(returnDetail(id, words.notFound));
  const held = query.data;
  return (
    <Page
      title={held ? words.pageTitle(String(held.year), held.organisation?.name ?? '') : words.title}
      printable
      file={held && { list: 'annualReturns', id: held.id }}
      crumbs={[
        <Link key="list" to="/annual-returns">
          {words.title}
        </Link>,
      ]}
      subtitle={
        held && (
          <>
            <StateMark state={held.state} /> <DaysMark row={held} />
          </>
        )
      }
      actions={held && <ReturnActs held={held} />}
    >
      <Loaded query={query} rows={14}>
        {(loaded) => <ReturnBody key={loaded.version} held={loaded} />}
      </Loaded>
    </Page>
  );
}

function ReturnBody({ held }: { held: AnnualReturn }) {
  const words = useWords(returnWords);
  const saving = actState(held, 'saveAnnualReturn');
  return (
    <>
      {held.state === 'RETURNED' && held.returnReason && (
        <Alert type="warning" role="status" title={words.returned} description={held.returnReason} />
      )}
      <Section title={words.people}>
        <Facts
          facts={[
            { label: words.dueOn, value: day(held.dueOn) },
            {
              label: words.submittedOn,
              value:
                held.submittedOn &&
                [day(held.submittedOn), held.submittedByName, held.onBehalf && words.behalf]
                  .filter(Boolean)
                  .join(' · '),
            },
            { label: words.daysLate, value: held.daysLate > 0 ? words.days(held.daysLate) : null },
            { label: words.checkedBy, value: held.checkedOn && `${day(held.checkedOn)} · ${held.checkedByName}` },
            { label: words.acceptedBy, value: held.acceptedOn && `${day(held.acceptedOn)} · ${held.acceptedByName}` },
          ]}
        />
      </Section>
      {!saving.hidden && !saving.disabled ? (
        <>
          <FileTools held={held} />
          <ReturnForm held={held} />
        </>
      ) : (
        <ReturnFigures held={held} />
      )}
      <Reminders held={held} />
    </>
  );
}

type Sources = Partial<Record<FigureName, { source: string; on: string }>>;

function ReturnForm({ held }: { held: AnnualReturn }) {
  const words = useWords(returnWords);
  const language = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [opened] = useState(() => edited(held));
  const groups = useMemo(() => {
    const sources = held.sources as Sources;
    const lines = (name: 'difficulties' | 'proposals'): Field => ({
      name,
      label: words[name],
      kind: 'lines',
      max: 4000,
      wide: true,
    });
    const mark = (name: FigureName): Partial<Field> => {
      const from = sources[name];
      if (!from) return {};
      const hints = {
        REGISTER: words.sourceRegister(day(from.on)),
        LAST_YEAR: words.sourceLast,
        FIGURES: words.sourceFigures,
      };
      return { hint: hints[from.source as keyof typeof hints] };
    };
    return [
      ...figureFormGroups(language, mark),
      { title: words.words, fields: [lines('difficulties'), lines('proposals')] },
    ];
  }, [held.sources, language, words]);
  const save = async (values: FormValues, base: Edited) => {
    const names = changedFields(base.values, values, FIGURE_NAMES) as readonly FigureName[];
    await actOnReturns(client, SaveReturnDocument, {
      id: held.id,
      expectedVersion: base.version,
      content: figureContent(values, names),
      texts: { difficulties: values.difficulties ?? null, proposals: values.proposals ?? null },
      reason: words.saveReason,
    });
    void message.success(words.saved);
  };
  const reload = async () => edited(await annualReturn(held.id, words.notFound));
  return <EntityForm groups={groups} opened={opened} save={save} reload={reload} submit={words.save} />;
}

function edited({ content, difficulties, proposals, version }: AnnualReturn): Edited {
  const values = figureValues(content as object);
  return { values: { ...values, difficulties: difficulties ?? undefined, proposals: proposals ?? undefined }, version };
}

function ReturnFigures({ held }: { held: AnnualReturn }) {
  const words = useWords(returnWords);
  const language = useLanguage();
  const content = held.content as Partial<Record<FigureName, string | number>>;
  const filled = FIGURE_NAMES.filter((name) => content[name] !== undefined);
  return (
    <>
      <Section title={words.figures} note={filled.length === 0 ? words.none : undefined}>
        <Facts
          facts={filled.map((name) => ({
            label: figureLabel(name, language),
            value: figureText(name, content[name], language),
          }))}
        />
      </Section>
      {(held.difficulties ?? held.proposals) && (
        <Section title={words.words}>
          <Facts
            facts={[
              { label: words.difficulties, value: held.difficulties },
              { label: words.proposals, value: held.proposals },
            ]}
          />
        </Section>
      )}
    </>
  );
}
