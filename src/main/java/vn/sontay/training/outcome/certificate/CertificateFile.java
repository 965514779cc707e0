package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The paper of a certificate as it was issued. Written once with the certificate. */
@Entity
@Table(name = "certificate_file")
public class CertificateFile {

    @Id
    @Column(name = "certificate_id")
    private long certificateId;

    @Lob
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected CertificateFile() {
    }

    CertificateFile(long certificateId, IssuedPaper paper) {
        this.certificateId = certificateId;
        this.pdf = paper.pdf();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
