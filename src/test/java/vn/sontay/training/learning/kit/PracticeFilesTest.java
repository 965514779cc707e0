package vn.sontay.training.learning.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.shared.paper.PdfReading;

/** What another library says of the files to check. */
class PracticeFilesTest {

    private static final Instant MADE = Instant.parse("2026-12-01T02:00:00Z");
    private static final Map<String, byte[]> FILES = files();

    private static Map<String, byte[]> files() {
        return unpacked(PracticeFiles.zip(List.of(item(SignatureState.VALID), item(SignatureState.BROKEN),
                item(SignatureState.MISSING), item(SignatureState.UNKNOWN)), MADE));
    }

    private static KitItem item(SignatureState state) {
        return new KitItem("tep-" + state, ItemKind.SIGNED, "Tệp", Recipient.GROUP, 1, null, "",
                List.of(new LessonDocument.Heading("THÔNG BÁO")), false, null, "", List.of(), state);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    private static byte[] file(SignatureState state) {
        return FILES.get("tep-" + state + ".pdf");
    }

    private record Found(SignerInformation signer, X509Certificate certificate, byte[] whole) {
    }

    private static List<Found> signatures(SignatureState state) {
        byte[] file = file(state);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            return document.getSignatureDictionaries().stream().map(each -> found(each, file)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Found found(PDSignature signature, byte[] file) {
        try {
            assertEquals("adbe.pkcs7.detached", signature.getSubFilter());
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file));
            SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
            @SuppressWarnings("unchecked")
            X509CertificateHolder holder = (X509CertificateHolder) cms.getCertificates().getMatches(signer.getSID())
                    .iterator().next();
            return new Found(signer, new JcaX509CertificateConverter().getCertificate(holder),
                    signature.getSignedContent(file));
        } catch (IOException | CMSException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean verifies(Found found) {
        try {
            return found.signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(found.certificate));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    private static X509Certificate authority() throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(FILES.get(PracticeFiles.CERTIFICATE)));
    }

    private static boolean isOf(X509Certificate authority, X509Certificate signer) throws GeneralSecurityException {
        try {
            signer.verify(authority.getPublicKey());
            return true;
        } catch (SignatureException e) {
            return false;
        }
    }

    @Test
    void a_valid_file_verifies_as_whole_and_under_the_authority_that_comes_with_it() throws GeneralSecurityException {
        Found found = signatures(SignatureState.VALID).getFirst();
        assertTrue(verifies(found));
        assertTrue(isOf(authority(), found.certificate));
        found.certificate.checkValidity(Date.from(MADE));
        assertTrue(found.whole.length > file(SignatureState.VALID).length / 3);
    }

    @Test
    void a_broken_file_opens_and_does_not_verify() {
        Found found = signatures(SignatureState.BROKEN).getFirst();
        assertFalse(verifies(found));
        assertTrue(new PdfReading(file(SignatureState.BROKEN)).text().contains("THÔNG BÁO"));
    }

    @Test
    void a_file_with_a_drawn_ring_alone_has_no_signature() {
        assertEquals(List.of(), signatures(SignatureState.MISSING));
        assertTrue(new PdfReading(file(SignatureState.MISSING)).text().contains("HÌNH VẼ"));
    }

    @Test
    void an_unknown_file_is_whole_and_of_another_authority() throws GeneralSecurityException {
        Found found = signatures(SignatureState.UNKNOWN).getFirst();
        assertTrue(verifies(found));
        assertFalse(isOf(authority(), found.certificate));
    }

    @Test
    void kit_7_each_set_has_an_authority_of_its_own_that_says_that_it_is_worth_nothing()
            throws GeneralSecurityException {
        assertTrue(authority().getSubjectX500Principal().getName()
                .contains("CƠ QUAN THỬ NGHIỆM – KHÔNG CÓ GIÁ TRỊ"));
        Map<String, byte[]> others = files();
        assertFalse(Arrays.equals(FILES.get(PracticeFiles.CERTIFICATE),
                others.get(PracticeFiles.CERTIFICATE)));
        assertEquals(Set.copyOf(FILES.keySet()), Set.copyOf(others.keySet()));
        assertArrayEquals(FILES.get(PracticeFiles.README), others.get(PracticeFiles.README));
        assertNotEquals("", new String(FILES.get(PracticeFiles.README), StandardCharsets.UTF_8));
    }

    @Test
    void pap_6_a_file_says_what_its_parts_are_before_it_is_signed_too() {
        PdfReading reading = new PdfReading(file(SignatureState.MISSING));
        assertEquals(List.of("5-1"), reading.barriers());
        assertEquals(List.of("Document", "H1", "H2", "P"), reading.roles());
        assertEquals(reading.roles(), new PdfReading(file(SignatureState.VALID)).roles());
    }

    @Test
    void every_page_of_a_file_says_that_it_is_for_practice() {
        for (SignatureState state : SignatureState.values()) {
            PdfReading reading = new PdfReading(file(state));
            for (int page = 1; page <= reading.pages(); page++) {
                assertTrue(reading.text(page).contains("KHÔNG CÓ GIÁ TRỊ"), state.name());
            }
        }
    }
}
