package vn.sontay.training.outcome.certificate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** The bytes of an issued certificate. */
final class IssuedPaper {

    private final byte[] pdf;

    private IssuedPaper(byte[] pdf) {
        this.pdf = pdf;
    }

    static IssuedPaper of(CertificatePaper paper, Instant made) {
        return new IssuedPaper(CertificatePdf.render(List.of(paper), made));
    }

    byte[] pdf() {
        return pdf.clone();
    }

    /** @return the hash in hexadecimal */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
