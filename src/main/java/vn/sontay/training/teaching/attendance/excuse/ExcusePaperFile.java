package vn.sontay.training.teaching.attendance.excuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of one paper, apart from its row, so that lists don't read them. Gone when it is withdrawn (EXC-2). */
@Entity
@Table(name = "excuse_paper_file")
class ExcusePaperFile {

    @Id
    @Column(name = "paper_id")
    private long paperId;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ExcusePaperFile() {
    }

    ExcusePaperFile(long paperId, byte[] content) {
        this.paperId = paperId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
