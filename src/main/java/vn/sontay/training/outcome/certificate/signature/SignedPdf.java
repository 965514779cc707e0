package vn.sontay.training.outcome.certificate.signature;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.sontay.training.outcome.certificate.signature.Change.Kind;

/**
 * Judges a signed PDF: its signatures by the rules of ETSI EN 319 102-1, and what was added to the paper of which it was made. The only
 * place that knows the library, whose classes are loaded when the first file comes. It asks nobody over the network.
 */
public final class SignedPdf {

    private SignedPdf() {
    }

    /**
     * @param paper with which the signed file begins
     * @param anchors of the authorities that are trusted; none where none is known
     * @return empty when the file can't be read, or nobody has signed it
     */
    public static Optional<CheckedPaper> check(byte[] paper, byte[] signed, Collection<X509Certificate> anchors,
            Instant now) {
        try {
            Reports reports = reports(signed, anchors, now);
            List<CheckedSignature> signatures = reports.getDiagnosticData().getSignatures().stream()
                    .map(each -> new SignatureJudge(reports, each, !anchors.isEmpty(), now).judge()).toList();
            return signatures.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CheckedPaper(signatures, changes(paper, signed)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Reports reports(byte[] signed, Collection<X509Certificate> anchors, Instant now) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(each -> trusted.addCertificate(new CertificateToken(each)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.addTrustedCertSources(trusted);
        verifier.setAIASource(null);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(signed));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now));
        validator.setPdfObjFactory(withoutPictures());
        validator.setEnableEtsiValidationReport(false);
        return validator.validateDocument();
    }

    /** Pages needn't be drawn to find what was changed. */
    private static PdfBoxDefaultObjectFactory withoutPictures() {
        DefaultPdfDifferencesFinder finder = new DefaultPdfDifferencesFinder();
        finder.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory factory = new PdfBoxDefaultObjectFactory();
        factory.setPdfDifferencesFinder(finder);
        return factory;
    }

    private static List<Change> changes(byte[] paper, byte[] signed) throws IOException {
        try (PdfBoxDocumentReader before = new PdfBoxDocumentReader(new InMemoryDocument(paper));
                PdfBoxDocumentReader after = new PdfBoxDocumentReader(new InMemoryDocument(signed))) {
            PdfObjectModifications found = new DefaultPdfObjectModificationsFinder().find(before, after);
            return Stream.concat(
                    found.getAnnotCreationChanges().stream().map(each -> new Change(Kind.ANNOTATION, where(each))),
                    found.getUndefinedChanges().stream()
                            .filter(each -> !isPlaceForSignatures(each, after.getPDDocument()))
                            .map(each -> new Change(kind(each), where(each))))
                    .distinct().toList();
        }
    }

    /** The form to which signatures belong is made with the first; nothing else may stand in it. */
    private static boolean isPlaceForSignatures(ObjectModification change, PDDocument after) {
        PDAcroForm form = after.getDocumentCatalog().getAcroForm(null);
        return change.getObjectTree().getKeyChain().equals(List.of("Catalog", "AcroForm"))
                && change.getActionType() == PdfObjectModificationType.CREATION && form != null && !form.hasXFA()
                && form.getFields().stream().allMatch(PDSignatureField.class::isInstance);
    }

    private static Kind kind(ObjectModification change) {
        List<String> path = change.getObjectTree().getKeyChain();
        return path.contains("Contents") || path.contains("Resources") || path.contains("Kids")
                ? Kind.PAGE
                : Kind.OTHER;
    }

    private static String where(ObjectModification change) {
        return String.join("/", change.getObjectTree().getKeyChain());
    }

}
