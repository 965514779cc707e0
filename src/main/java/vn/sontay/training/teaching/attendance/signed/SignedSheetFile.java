package vn.sontay.training.teaching.attendance.signed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of one file. Written once, never changed; apart from its row, so that lists don't read them. */
@Entity
@Table(name = "signed_sheet_file")
class SignedSheetFile {

    @Id
    @Column(name = "sheet_id")
    private long sheetId;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected SignedSheetFile() {
    }

    SignedSheetFile(long sheetId, byte[] content) {
        this.sheetId = sheetId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
