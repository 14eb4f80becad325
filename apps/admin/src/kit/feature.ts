import type { AnyRoute } from '@tanstack/react-router';
import type { PermissionCode } from '@schema';
import type { ComponentType, ReactNode } from 'react';
import type { ProposalTargetKind } from '../graphql/graphql';
import type { Field } from './form-spec';
import type { Language } from './language';

/** An entry of the left menu. The order in features.ts is the order on the screen. */
export interface MenuEntry {
  to: string;
  label: Record<Language, string>;
  icon: ReactNode;
  group: 'register' | 'reference' | 'administration';
  /** Also for those who come by the door of their own organisation; other entries are not theirs. */
  ownDoor?: boolean;
}

/** A part of the home page of an organisation's own people. What is due stands first, then what one was told; what has been comes last. */
export interface OwnDoorPart {
  place: 'due' | 'told' | 'record' | 'history';
  content: ComponentType<{ organisationId: string }>;
}

/** The fields of a kind of record, for pages that show a proposed change of it and know nothing else of the record. */
export interface Proposable {
  target: ProposalTargetKind;
  fields: (language: Language) => readonly Field[];
  /** What is asked for, where it is a record that is yet to be made. */
  title?: (language: Language) => string;
}

/** The organisation whose page a tab stands on. */
export interface OrganisationSubject {
  id: string;
  kind: string;
  name: string;
}

/** The administrative unit whose page a tab stands on: one period of its life. */
export interface UnitSubject {
  id: string;
  level: string;
  fullName: string;
}

export interface RecordTabProps<Subject> {
  subject: Subject;
  /** The past day the page is read on; today when there is none. On a past day nothing is done. */
  asOf: string | undefined;
}

/** A part that a feature brings to the page of another feature's record. It asks the server for itself. */
export interface RecordTab<Subject> {
  /** Stands in the address: `?tab=members`. */
  key: string;
  label: Record<Language, string>;
  /** Without it the tab is not drawn. */
  permission?: string;
  /** Draws the tab for some records only, such as one kind of organisation. */
  appliesTo?: (subject: Subject) => boolean;
  /** Fetched when it is first opened: `lazyRouteComponent(fetched(() => import('./members-tab')), 'MembersTab')`. */
  content: ComponentType<RecordTabProps<Subject>>;
}

/** One line of features.ts: the pages, the way to them, and the permission without which neither is shown. */
export interface Feature {
  name: string;
  routes: readonly AnyRoute[];
  menu?: MenuEntry;
  permission?: PermissionCode;
  organisationTabs?: readonly RecordTab<OrganisationSubject>[];
  ownDoor?: readonly OwnDoorPart[];
  proposable?: readonly Proposable[];
  unitTabs?: readonly RecordTab<UnitSubject>[];
}
