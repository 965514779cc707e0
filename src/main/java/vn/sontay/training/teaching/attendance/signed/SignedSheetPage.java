package vn.sontay.training.teaching.attendance.signed;

import java.util.List;
import vn.sontay.training.teaching.attendance.RollCallSheet;

/**
 * What came back of a session's sheet.
 *
 * @param files withdrawn ones too, in the order in which they were added
 */
public record SignedSheetPage(RollCallSheet session, Signatures signatures, List<SignedSheetRow> files) {

    public SignedSheetPage {
        files = List.copyOf(files);
    }
}
