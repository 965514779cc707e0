package vn.sontay.training.shared.sheet;

import java.util.List;

/**
 * One table of a file that was sent: a sheet of a workbook, or a text file.
 *
 * @param name of the sheet; empty for a text file
 * @param rows those that aren't empty, in their order
 */
public record SheetTable(String name, List<XlsxRows.Row> rows) {

    public SheetTable {
        rows = List.copyOf(rows);
    }
}
