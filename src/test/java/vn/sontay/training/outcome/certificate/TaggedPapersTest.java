package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;

/** PAP-6: a certificate says what its parts are. What it still lacks of PDF/UA-1 is named exactly, so that it can only become less. */
class TaggedPapersTest {

    private static final byte[] CERTIFICATE = CertificatePdf
            .render(List.of(CertificatePaperFixture.certificate().paper()), Archived.MADE);

    /** 5-1: it doesn't claim to be one. */
    @Test
    void what_a_certificate_lacks_of_pdf_ua_is_known() {
        assertEquals(List.of("5-1"), Archived.barriers(CERTIFICATE));
    }

    @Test
    void a_tagged_certificate_can_still_be_kept_for_decades_and_stays_small() {
        assertEquals(List.of(), Archived.faults(CERTIFICATE));
        assertTrue(CERTIFICATE.length < 60_000, "" + CERTIFICATE.length);
    }

    @Test
    void the_parts_are_read_in_their_order_and_the_code_has_words() {
        List<String> roles = new PdfReading(CERTIFICATE).roles();
        assertEquals("Document", roles.getFirst());
        assertEquals(2, roles.stream().filter("Sect"::equals).count());
        assertTrue(roles.indexOf("H1") < roles.indexOf("Sect"), roles.toString());
        assertTrue(roles.indexOf("Figure") > roles.lastIndexOf("Sect"), roles.toString());
        assertEquals(List.of("Mã QR dẫn tới " + CertificatePaperFixture.URL),
                new PdfReading(CERTIFICATE).pictureWords());
    }
}
