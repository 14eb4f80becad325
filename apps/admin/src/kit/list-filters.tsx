import { FilterOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { AsOf } from './as-of';
import { DayInput } from './day-input';
import { useWords } from './language';
import type { Filter, ListSpec } from './list-spec';
import type { ListState } from './list-state';
import { UnitPicker } from './unit-picker';
import { useNarrow } from './use-narrow';
import { kitWords } from './words';

interface FiltersProps<Row, Input extends object> {
  spec: ListSpec<Row, Input>;
  state: ListState;
}

interface BarProps<Row, Input extends object> extends FiltersProps<Row, Input> {
  /** What else stands at the end of the bar. */
  children?: ReactNode;
}

/** The bar above a list. On a phone only the search box stays; the filters open below it. */
export function ListFilters<Row, Input extends object>({ spec, state, children }: BarProps<Row, Input>) {
  const words = useWords(kitWords);
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const chosen = spec.filters.filter(({ key }) => state.values(key).length > 0).length;
  const folds = narrow && spec.filters.length > 0;
  return (
    <div className="filters" role="search" aria-label={words.filters}>
      {spec.search && <SearchBox label={spec.search} text={state.text} onSearch={(q) => state.set({ q })} />}
      {folds && (
        <Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.filters}
          {chosen > 0 && ` (${chosen})`}
        </Button>
      )}
      {(!folds || open) && (
        <>
          {spec.filters.map(
            (filter) => !filter.byLink && <FilterInput key={filter.key} filter={filter} state={state} />,
          )}
          {spec.dated && <AsOf value={state.asOf} onChange={(asOf) => state.set({ asOf })} />}
        </>
      )}
      {state.filtered && (
        <Button type="link" onClick={state.clear}>
          {words.clearFilters}
        </Button>
      )}
      <div className="filters-end">
        {!narrow && <ColumnChooser spec={spec} state={state} />}
        {children}
      </div>
    </div>
  );
}

interface SearchBoxProps {
  label: string;
  text: string | undefined;
  onSearch: (text: string | undefined) => void;
}

/** Searches on Enter and on the button; a cleared box is the whole list again. */
function SearchBox({ label, text, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(text ?? '');
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setTyped(text ?? '');
  }
  return (
    <Input.Search
      className="filter-search"
      aria-label={label}
      placeholder={label}
      value={typed}
      allowClear
      onChange={({ target }) => setTyped(target.value)}
      onSearch={(value) => onSearch(value.trim() || undefined)}
    />
  );
}

function FilterInput<Input>({ filter, state }: { filter: Filter<Input>; state: ListState }) {
  const { key, label, kind } = filter;
  const values = state.values(key);
  const set = (value: string | undefined) => state.set({ [key]: value });
  if (kind === 'unit') {
    const { level } = filter;
    return (
      <UnitPicker
        className="filter-unit"
        label={label}
        level={level}
        value={values[0]}
        placeholder={label}
        onChange={set}
      />
    );
  }
  if (kind === 'flag') {
    return (
      <Checkbox checked={values.length > 0} onChange={({ target }) => set(target.checked ? '1' : undefined)}>
        {label}
      </Checkbox>
    );
  }
  if (kind === 'day') return <DayInput label={label} placeholder={label} value={values[0]} onChange={set} />;
  if (kind === 'text') return <SearchBox label={label} text={values[0]} onSearch={set} />;
  if (filter.single) {
    return (
      <Select
        className="filter-choice"
        aria-label={label}
        placeholder={label}
        allowClear
        value={values[0]}
        options={[...filter.options]}
        onChange={(value: string | undefined) => set(value)}
      />
    );
  }
  return (
    <Select
      className="filter-choice"
      mode="multiple"
      aria-label={label}
      placeholder={label}
      maxTagCount={1}
      maxTagTextLength={18}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={[...values]}
      options={[...filter.options]}
      popupMatchSelectWidth={false}
      onChange={(chosen: string[]) => set(chosen.join(',') || undefined)}
    />
  );
}

function ColumnChooser<Row, Input extends object>({ spec, state }: FiltersProps<Row, Input>) {
  const words = useWords(kitWords);
  const choice = (
    <div className="column-chooser">
      <Checkbox.Group
        value={[...state.columns]}
        options={spec.columns.map(({ key, title, fixed }) => ({ value: key, label: title, disabled: fixed }))}
        onChange={(chosen) => state.set({ columns: chosen.join(',') || undefined })}
      />
      <Button type="link" size="small" onClick={() => state.set({ columns: undefined })}>
        {words.columnsReset}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" title={words.columns} content={choice}>
      <Button icon={<SettingOutlined aria-hidden="true" />} title={words.columns}>
        <span className="tool-word">{words.columns}</span>
      </Button>
    </Popover>
  );
}
