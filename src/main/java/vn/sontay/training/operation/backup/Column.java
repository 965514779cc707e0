package vn.sontay.training.operation.backup;

/** A column of a table. */
record Column(String name, ColumnKind kind) {
}
