package vn.sontay.training.assessment.interchange;

import java.util.Map;

/** A row of our workbook; a cell that isn't there is empty. */
record SheetRow(int number, Map<Column, String> cells) {

    String get(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean has(Column column) {
        return !get(column).isEmpty();
    }

    /** @return whether a question begins here */
    boolean begins() {
        return !has(Column.PART) && (has(Column.TEXT) || has(Column.TYPE) || has(Column.CODE));
    }

    /** @return whether anything stands in it */
    boolean isWritten() {
        return cells.values().stream().anyMatch(text -> !text.isBlank());
    }

    boolean hasItem() {
        return has(Column.ITEM) || has(Column.ANSWER) || has(Column.MARK);
    }
}
