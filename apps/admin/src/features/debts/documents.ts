import { graphql } from '../../graphql';

export const DebtListDocument = graphql(`
  query DebtList($first: Int, $after: String, $last: Int, $before: String, $filter: DebtFilter, $sort: DebtSort) {
    debts(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        kind
        direction
        confidentiality
        counterpartyName
        originOn
        dueOn
        originalPrincipal
        outstanding
        overdueDays
        evidence
        disputed
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const DebtTotalsDocument = graphql(`
  query DebtTotals {
    debtTotals {
      lines {
        kind
        direction
        count
        principal
        interest
        interestEstimated
        penalty
        outstanding
        isPartial
      }
      payable
      receivable
      withoutClasses
    }
  }
`);

export const DebtDetailDocument = graphql(`
  query DebtDetail($id: ID!) {
    debt(id: $id) {
      id
      version
      kind
      subKind
      direction
      confidentiality
      counterpartyName
      originOn
      dueOn
      originalPrincipal
      contractNumber
      evidence
      confirmedOn
      limitationOn
      disputed
      debtGroup
      debtGroupSource
      debtGroupOn
      note
      outstanding
      overdueDays
      organisation {
        id
        name
      }
      allowedActions {
        action
        allowed
        code
        reason
      }
      book {
        id
        balance {
          principal
          interest
          interestEstimated
          penalty
          outstanding
          paid
          writtenOff
          transferred
          setOff
        }
        postings(first: 100) {
          nodes {
            id
            kind
            validOn
            at
            basis
            reverses {
              id
            }
            entries(first: 10) {
              nodes {
                id
                account
                amount
              }
            }
          }
        }
      }
      cases(first: 20) {
        nodes {
          id
          state
          openedOn
          closedOn
        }
      }
    }
  }
`);

export const DebtCaseDocument = graphql(`
  query DebtCasePage($id: ID!) {
    debtCase(id: $id) {
      id
      version
      state
      recoverability
      path
      openedOn
      dueOn
      closedOn
      closing
      planWanted
      planPaid
      planBehind
      allowedActions {
        action
        allowed
        code
        reason
      }
      instalments(first: 100) {
        nodes {
          id
          dueOn
          amount
        }
      }
      decisions(first: 50) {
        nodes {
          id
          path
          number
          decidedOn
          bodyName
          signer
          amount
          approval {
            id
            version
            state
            title
            payloadHash
            proposerName
            deciderName
            expiresAt
            allowedActions {
              action
              allowed
              code
              reason
            }
          }
        }
      }
      debt {
        id
        counterpartyName
        outstanding
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const StateDebtDocument = graphql(`
  mutation StateDebt($input: StateDebt!) {
    stateDebt(input: $input) {
      id
    }
  }
`);

export const PayDebtDocument = graphql(`
  mutation PayDebt($input: PayDebt!) {
    payDebt(input: $input) {
      id
    }
  }
`);

export const ReverseDebtPostingDocument = graphql(`
  mutation ReverseDebtPosting($input: ReverseDebtPosting!) {
    reverseDebtPosting(input: $input) {
      id
    }
  }
`);

export const OpenDebtCaseDocument = graphql(`
  mutation OpenDebtCase($input: OpenDebtCase!) {
    openDebtCase(input: $input) {
      id
    }
  }
`);

export const VerifyDebtCaseDocument = graphql(`
  mutation VerifyDebtCase($input: MoveDebtCase!) {
    verifyDebtCase(input: $input) {
      id
    }
  }
`);

export const ClassifyDebtCaseDocument = graphql(`
  mutation ClassifyDebtCase($input: ClassifyDebtCase!) {
    classifyDebtCase(input: $input) {
      id
    }
  }
`);

export const SubmitDebtCaseDocument = graphql(`
  mutation SubmitDebtCase($input: MoveDebtCase!) {
    submitDebtCase(input: $input) {
      id
    }
  }
`);

export const ExecuteDebtCaseDocument = graphql(`
  mutation ExecuteDebtCase($input: MoveDebtCase!) {
    executeDebtCase(input: $input) {
      id
    }
  }
`);

export const UnfreezeDebtCaseDocument = graphql(`
  mutation UnfreezeDebtCase($input: MoveDebtCase!) {
    unfreezeDebtCase(input: $input) {
      id
    }
  }
`);

export const CloseDebtCaseDocument = graphql(`
  mutation CloseDebtCase($input: CloseDebtCase!) {
    closeDebtCase(input: $input) {
      id
    }
  }
`);

export const ApproveDebtDecisionDocument = graphql(`
  mutation ApproveDebtDecision($input: ApproveAct!) {
    approveAct(input: $input) {
      id
    }
  }
`);

export const RefuseDebtDecisionDocument = graphql(`
  mutation RefuseDebtDecision($input: CloseProposedAct!) {
    refuseAct(input: $input) {
      id
    }
  }
`);
