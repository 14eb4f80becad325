import { graphql } from '../../graphql';

export const OrganisationFiguresDocument = graphql(`
  query OrganisationFigures($id: ID!, $years: AnnualFigureFilter) {
    organisation(id: $id) {
      id
      kind
      annualFigures(first: 6, filter: $years, sort: { field: year, direction: DESC }) {
        nodes {
          ...FigureFields
        }
      }
      governanceModels(first: 10) {
        nodes {
          id
          model
          basis
          validFrom
          validTo
        }
      }
    }
  }

  fragment FigureFields on AnnualFigure {
    id
    version
    year
    origin
    membersAtStart
    membersJoined
    membersLeft
    memberCount
    officialMemberCount
    associateMemberCount
    individualMemberCount
    householdMemberCount
    legalMemberCount
    workerCount
    memberWorkerCount
    femaleWorkerCount
    workerMonthlyIncome
    memberMonthlyIncome
    charterCapitalRegistered
    charterCapitalPaid
    equity
    liabilities
    receivables
    totalCapital
    indivisibleFund
    revenue
    revenueInternal
    revenueExternal
    externalIncome
    profit
    profitAfterTax
    taxPaid
    indivisibleFundAllocation
    developmentFund
    reserveFund
    otherFunds
    chairTraining
    directorTraining
    supervisorHeadTraining
    accountantTraining
    reportedGrade
    size {
      sizeClass
      doubt
      membersOfRegister
    }
  }
`);

export const FigureToEditDocument = graphql(`
  query FigureToEdit($filter: AnnualFigureFilter!) {
    annualFigures(first: 1, filter: $filter) {
      nodes {
        ...FigureFields
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const FigureSubjectDocument = graphql(`
  query FigureSubject($id: ID!) {
    organisation(id: $id) {
      id
      name
      kind
    }
  }
`);

export const FigureListDocument = graphql(`
  query FigureList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OrganisationFilter
    $sort: OrganisationSort
    $search: String
    $thisYear: AnnualFigureFilter
    $yearBefore: AnnualFigureFilter
  ) {
    organisations(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      sort: $sort
      search: $search
    ) {
      totalCount
      totalIsMinimum
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        name
        code
        kind
        commune {
          id
          fullName
        }
        now: annualFigures(first: 1, filter: $thisYear) {
          nodes {
            ...ListedFigures
            reportedGrade
            size {
              sizeClass
            }
          }
        }
        before: annualFigures(first: 1, filter: $yearBefore) {
          nodes {
            ...ListedFigures
          }
        }
      }
    }
  }

  fragment ListedFigures on AnnualFigure {
    id
    revenue
    totalCapital
    profit
    memberCount
    workerCount
  }
`);

export const GrowthDocument = graphql(`
  query Growth($year: Int!, $kind: OrganisationKind, $field: EconomicField, $unitId: ID) {
    revenue: annualGrowth(year: $year, metric: REVENUE, kind: $kind, field: $field, unitId: $unitId) {
      ...GrowthLine
    }
    profit: annualGrowth(year: $year, metric: PROFIT, kind: $kind, field: $field, unitId: $unitId) {
      ...GrowthLine
    }
    capital: annualGrowth(year: $year, metric: WORKING_CAPITAL, kind: $kind, field: $field, unitId: $unitId) {
      ...GrowthLine
    }
    members: annualGrowth(year: $year, metric: MEMBERS, kind: $kind, field: $field, unitId: $unitId) {
      ...GrowthLine
    }
    workers: annualGrowth(year: $year, metric: WORKERS, kind: $kind, field: $field, unitId: $unitId) {
      ...GrowthLine
    }
    income: annualGrowth(year: $year, metric: WORKER_INCOME, kind: $kind, field: $field, unitId: $unitId) {
      ...GrowthLine
    }
  }

  fragment GrowthLine on AnnualGrowth {
    metric
    measuredAs
    measuredAsMark
    due
    reported
    missing
    mean
    meanBefore
    growth
    matched
    matchedGrowth
  }
`);

export const RecordFigureDocument = graphql(`
  mutation RecordFigure($input: RecordAnnualFigure!) {
    recordAnnualFigure(input: $input) {
      id
    }
  }
`);

export const CorrectFigureDocument = graphql(`
  mutation CorrectFigure($input: CorrectAnnualFigure!) {
    correctAnnualFigure(input: $input) {
      id
    }
  }
`);

export const RecordGovernanceDocument = graphql(`
  mutation RecordGovernance($input: RecordGovernanceModel!) {
    recordGovernanceModel(input: $input) {
      id
    }
  }
`);
