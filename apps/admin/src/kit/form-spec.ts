import type { ReactNode } from 'react';
import type { Option } from './vocabulary';

/** Every value of a form is text or nothing: sums keep all digits, days are 'YYYY-MM-DD', units ids, a flag 'YES'. */
export type FormValues = Record<string, string | undefined>;

export type FieldKind =
  'text' | 'lines' | 'money' | 'whole' | 'day' | 'choice' | 'choices' | 'unit' | 'flag' | 'password' | 'custom';

/** What an input gets from the form item around it. */
export interface InputProps {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  'aria-required'?: boolean;
  'aria-invalid'?: boolean;
  /** Id of the hint or the refusal below the input. */
  'aria-describedby'?: string;
}

/** The part of it that says to a screen reader how the field stands. */
export function ariaOf(
  props: Omit<InputProps, 'value'>,
): Pick<InputProps, 'aria-required' | 'aria-invalid' | 'aria-describedby'> {
  return {
    'aria-required': props['aria-required'],
    'aria-invalid': props['aria-invalid'],
    'aria-describedby': props['aria-describedby'],
  };
}

/** One field of a form. `name` is the field of the GraphQL input, so that the server's refusal finds it. */
export interface Field {
  name: string;
  label: string;
  kind: FieldKind;
  required?: boolean;
  /** Longest text, in characters. */
  max?: number;
  options?: readonly Option[];
  hint?: string;
  /** Whose fact it is when it is not ours to change; the field is then shown and cannot be typed in. */
  lockedBy?: string;
  wide?: boolean;
  /** A sum or a number that may be below zero: a loss. */
  signed?: boolean;
  /** Says something of the change and not of the record (why, from which day): no part of a conflict. */
  aboutChange?: boolean;
  /** Must repeat the value of that field. */
  sameAs?: string;
  /** A new password: the browser offers to make one and not the one it knows. */
  fresh?: boolean;
  /** The input of a field that only one feature has; kind 'custom'. */
  input?: (props: InputProps) => ReactNode;
  /** Last day that may be chosen. */
  latest?: string;
}

/** Why something is done and on what basis: every act asks for it, and the trail keeps it. As long as the server takes it. */
export function reasonField(label: string): Field {
  return { name: 'reason', label, kind: 'lines', required: true, max: 1000, wide: true, aboutChange: true };
}

export interface FieldGroup {
  title: string;
  note?: ReactNode;
  fields: readonly Field[];
}

/** A record as a form knows it: its values, and the version that the next save must still find. */
export interface Edited {
  values: FormValues;
  version: number;
}

/** How two people's changes to one record lie to each other. */
export interface Comparison {
  /** Changed by both, to different values: someone must choose. */
  clashes: readonly string[];
  /** Changed only by the other: taken over. */
  taken: readonly string[];
}

const same = (a: string | undefined, b: string | undefined) => (a ?? '') === (b ?? '');

/** Three-way comparison of the fields `names`: what I opened, what I typed, what is saved now. */
export function compare(base: FormValues, mine: FormValues, theirs: FormValues, names: readonly string[]): Comparison {
  const movedByThem = names.filter((name) => !same(base[name], theirs[name]) && !same(mine[name], theirs[name]));
  return {
    clashes: movedByThem.filter((name) => !same(base[name], mine[name])),
    taken: movedByThem.filter((name) => same(base[name], mine[name])),
  };
}

/** The fields a person really changed; only these are sent, so that an untouched fact is not stated anew. */
export function changedFields(base: FormValues, mine: FormValues, names: readonly string[]): readonly string[] {
  return names.filter((name) => !same(base[name], mine[name]));
}
