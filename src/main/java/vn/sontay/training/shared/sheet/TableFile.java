package vn.sontay.training.shared.sheet;

import java.util.List;
import vn.sontay.training.shared.RuleException;

/** Reads a file with tables, whatever it is: its bytes decide, never its name (SHE-1 to SHE-4). */
public final class TableFile {

    private TableFile() {
    }

    /**
     * @param mostRows of all its tables together, empty ones apart
     * @return its tables in their order: each sheet of a workbook, or the one of a text file
     * @throws RuleException when it can't be read, or is more than may be read
     */
    public static List<SheetTable> read(byte[] bytes, int mostRows) {
        FileText.requireSize(bytes.length);
        if (startsWith(bytes, 'P', 'K')) {
            return XlsxRows.tables(bytes, mostRows);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RuleException.at("file", "sheet.oldOrLocked");
        }
        return List.of(new SheetTable("", SeparatedText.rows(FileText.readOffice(bytes), mostRows)));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
