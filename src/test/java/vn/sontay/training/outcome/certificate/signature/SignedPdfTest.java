package vn.sontay.training.outcome.certificate.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import vn.sontay.training.outcome.certificate.signature.TestAuthority.Holder;

/** SIG-2 to SIG-6: what is said of files that a program outside has signed. */
class SignedPdfTest {

    private static final Instant BEGAN = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2025-09-05T01:00:00Z");
    private static final TestAuthority AUTHORITY = new TestAuthority("CA thử", BEGAN);
    private static final Holder SIGNER = AUTHORITY.signer("Hồ Minh Đức");
    private static final Holder STAMPS = AUTHORITY.stamps();
    private static final List<X509Certificate> TRUSTED = List.of(AUTHORITY.root());
    private static final byte[] PAPER = paper("GIAY CHUNG NHAN");

    private static byte[] paper(String text) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph(text));
        }
        return out.toByteArray();
    }

    private static CheckedPaper check(byte[] signed, List<X509Certificate> anchors) {
        return SignedPdf.check(PAPER, signed, anchors, NOW).orElseThrow();
    }

    private static CheckedSignature only(byte[] signed, List<X509Certificate> anchors) {
        CheckedPaper checked = check(signed, anchors);
        assertEquals(List.of(), checked.changes());
        assertEquals(1, checked.signatures().size());
        return checked.signatures().getFirst();
    }

    @Test
    void a_signature_is_named_by_its_signer_and_what_is_not_known_is_told() {
        CheckedSignature found = only(OutsideTool.sign(PAPER, SIGNER, NOW.minusSeconds(60), null), TRUSTED);
        assertEquals("Hồ Minh Đức", found.signer());
        assertEquals("CA thử", found.authority());
        assertEquals(NOW.minusSeconds(60), found.signedAt());
        assertEquals(null, found.flaw());
        assertEquals("INDETERMINATE", found.indication());
        assertEquals(Set.of(Gap.REVOCATION_UNKNOWN, Gap.TIME_CLAIMED), found.gaps());
    }

    @Test
    void where_no_authority_is_known_nobody_is_called_trusted_and_nothing_valid() {
        CheckedSignature found = only(OutsideTool.sign(PAPER, SIGNER, NOW, STAMPS), List.of());
        assertEquals(null, found.flaw());
        assertEquals("INDETERMINATE", found.indication());
        assertEquals(Set.of(Gap.AUTHORITY_UNKNOWN, Gap.REVOCATION_UNKNOWN, Gap.TIME_STAMP_UNKNOWN), found.gaps());
    }

    @Test
    void an_authority_that_is_not_among_those_that_are_trusted_is_refused() {
        Holder stranger = new TestAuthority("CA lạ", BEGAN).signer("Hồ Minh Đức");
        assertEquals(Flaw.UNTRUSTED, only(OutsideTool.sign(PAPER, stranger, NOW, null), TRUSTED).flaw());
    }

    @Test
    void a_trusted_time_stamp_says_when_and_one_of_strangers_does_not() {
        Instant at = NOW.minus(Duration.ofDays(2));
        CheckedSignature found = only(OutsideTool.sign(PAPER, SIGNER, at, STAMPS), TRUSTED);
        assertEquals(at, found.signedAt());
        assertEquals(Set.of(Gap.REVOCATION_UNKNOWN), found.gaps());
        Holder strangers = new TestAuthority("CA lạ", BEGAN).stamps();
        assertEquals(Set.of(Gap.REVOCATION_UNKNOWN, Gap.TIME_CLAIMED),
                only(OutsideTool.sign(PAPER, SIGNER, at, strangers), TRUSTED).gaps());
    }

    @Test
    void a_flipped_byte_breaks_a_signature() {
        byte[] signed = OutsideTool.sign(PAPER, SIGNER, NOW, null);
        for (int at : new int[]{PAPER.length / 2, signed.length - 300}) {
            byte[] flipped = signed.clone();
            flipped[at] ^= 1;
            assertEquals(Set.of(Flaw.BROKEN), SignedPdf.check(PAPER, flipped, TRUSTED, NOW).stream()
                    .map(each -> each.signatures().getFirst().flaw()).collect(java.util.stream.Collectors.toSet()));
        }
    }

    @Test
    void what_was_written_on_a_page_before_or_after_signing_is_listed() {
        for (byte[] each : List.of(OutsideTool.write(OutsideTool.sign(PAPER, SIGNER, NOW, null), "Xep loai: Gioi"),
                OutsideTool.sign(OutsideTool.write(PAPER, "Xep loai: Gioi"), SIGNER, NOW, null))) {
            assertEquals(Set.of(Change.Kind.PAGE), check(each, TRUSTED).changes().stream().map(Change::kind)
                    .collect(java.util.stream.Collectors.toSet()));
        }
    }

    @Test
    void a_certificate_has_to_be_valid_when_it_signs_and_now_unless_a_time_stamp_proves_when() {
        Holder shortly = AUTHORITY.signer("Người ký cũ", BEGAN, Duration.ofDays(365));
        Instant within = BEGAN.plus(Duration.ofDays(100));
        assertEquals(Flaw.EXPIRED, only(OutsideTool.sign(PAPER, shortly, NOW, null), TRUSTED).flaw());
        assertEquals(Flaw.EXPIRED, only(OutsideTool.sign(PAPER, shortly, NOW, STAMPS), TRUSTED).flaw());
        assertEquals(Flaw.EXPIRED, only(OutsideTool.sign(PAPER, shortly, within, null), TRUSTED).flaw());
        assertEquals(null, only(OutsideTool.sign(PAPER, shortly, within, STAMPS), TRUSTED).flaw());
    }

    @Test
    void several_people_may_sign_one_after_the_other() {
        CheckedPaper found = check(OutsideTool.sign(OutsideTool.sign(PAPER, SIGNER, NOW.minusSeconds(60), STAMPS),
                AUTHORITY.signer("UBND xã Sơn Tây"), NOW, STAMPS), TRUSTED);
        assertEquals(List.of("Hồ Minh Đức", "UBND xã Sơn Tây"),
                found.signatures().stream().map(CheckedSignature::signer).toList());
        assertEquals(List.of(), found.changes());
        assertTrue(found.refused().isEmpty());
    }

    @Test
    void another_program_says_the_same_of_the_digest() throws Exception {
        byte[] signed = OutsideTool.sign(PAPER, SIGNER, NOW, null);
        assertTrue(pdfsig(signed).contains("Signature is Valid"));
        byte[] flipped = signed.clone();
        flipped[signed.length - 300] ^= 1;
        assertTrue(pdfsig(flipped).contains("Digest Mismatch"), pdfsig(flipped));
    }

    /** It exits with 0 whatever it finds. */
    private static String pdfsig(byte[] pdf) throws Exception {
        Path file = Files.createTempFile("signed", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return told;
        } catch (IOException e) {
            return abort("pdfsig isn't here (apt-get install poppler-utils)");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void what_nobody_signed_or_nobody_can_read_has_no_findings() {
        for (byte[] each : List.of(PAPER, "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), new byte[0],
                java.util.Arrays.copyOf(OutsideTool.sign(PAPER, SIGNER, NOW, null), PAPER.length + 1000))) {
            assertTrue(SignedPdf.check(PAPER, each, TRUSTED, NOW).isEmpty());
        }
    }
}
