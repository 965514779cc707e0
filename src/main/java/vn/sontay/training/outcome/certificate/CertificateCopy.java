package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A copy from the register as it was given out (CER-26). Written once with its act. */
@Entity
@Table(name = "certificate_copy")
public class CertificateCopy {

    @Id
    @Column(name = "act_id")
    private long actId;

    @Lob
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected CertificateCopy() {
    }

    CertificateCopy(long actId, byte[] pdf) {
        this.actId = actId;
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
