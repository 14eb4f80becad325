import { graphql } from '../../graphql';

export const ImportListDocument = graphql(`
  query ImportList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ImportBatchFilter
    $sort: ImportBatchSort
  ) {
    importBatches(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        fileName
        form
        status
        receivedBy
        receivedAt
        appliedBy
        appliedAt
        undoneBy
        undoneAt
        dataRows
        created
        updated
        unchanged
        discrepancies
        rejected
      }
    }
  }
`);

export const ImportBatchDocument = graphql(`
  query ImportBatch($id: ID!) {
    importBatch(id: $id) {
      id
      version
      form
      fileName
      fileBytes
      fileHash
      status
      figuresOn
      receivedBy
      receivedAt
      appliedBy
      appliedAt
      undoneBy
      undoneAt
      rowsRead
      dataRows
      groupRows
      totalRows
      blankRows
      frameRows
      unknownRows
      created
      updated
      unchanged
      discrepancies
      rejected
      undoneRows
      repairedCells
      errorCells
      warningCells
      mode
      problem
      job {
        id
        task
        rowsDone
        rowsTotal
        cancelled
      }
      sheets
      notes
    }
  }
`);

export const ImportRowsDocument = graphql(`
  query ImportRows($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: ImportRowFilter) {
    importBatch(id: $id) {
      id
      rows(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          sheet
          rowNo
          kind
          reason
          place
          outcome
          undone
          targetId
          raw
          content
          cells
          findings
          changes
        }
      }
    }
  }
`);

/** The rows to look at, only as far as is needed to count what they hold back. */
export const HeldCellsDocument = graphql(`
  query HeldCells($id: ID!, $after: String, $filter: ImportRowFilter) {
    importBatch(id: $id) {
      id
      rows(first: 100, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          content
          cells
        }
      }
    }
  }
`);

/** Imports of the very same file that stand in the register. */
export const SameFileDocument = graphql(`
  query SameFileImports($fileHash: String!) {
    importBatches(first: 5, filter: { fileHash: { eq: $fileHash }, status: { in: [APPLIED, PARTLY_UNDONE] } }) {
      nodes {
        id
        appliedBy
        appliedAt
      }
    }
  }
`);

export const ImportFormsDocument = graphql(`
  query ImportForms {
    importForms {
      code
      label
      columns {
        key
        label
        kind
        required
      }
    }
  }
`);

export const MapImportColumnsDocument = graphql(`
  mutation MapImportColumns($input: MapImportColumns!) {
    mapImportColumns(input: $input) {
      id
    }
  }
`);

export const ApplyImportDocument = graphql(`
  mutation ApplyImport($input: ApplyImport!) {
    applyImport(input: $input) {
      id
    }
  }
`);

export const UndoImportDocument = graphql(`
  mutation UndoImport($input: UndoImport!) {
    undoImport(input: $input) {
      id
    }
  }
`);

export const CancelImportDocument = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      id
    }
  }
`);
