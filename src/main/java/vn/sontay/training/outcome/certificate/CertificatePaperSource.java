package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.document.PaperOffer;
import vn.sontay.training.outcome.document.PaperSource;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** The papers around certificates, to be filed; those by which some end are drawn for certificates that somebody has chosen. */
@ApplicationScoped
public class CertificatePaperSource implements PaperSource {

    private static final PaperWords WORDS = PaperWords.beside(CertificatePaperSource.class);

    @Inject
    ClassQueries classes;

    @Inject
    ProposalListQueries proposals;

    @Inject
    PaperworkQueries papers;

    @Inject
    CertificateActs acts;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PROPOSAL, DocumentKind.ISSUING, DocumentKind.REVOKING, DocumentKind.CANCELLING);
    }

    @Override
    public List<PaperOffer> offers(ClassFacts held) {
        return List.of(new PaperOffer(DocumentKind.PROPOSAL, "", subject(DocumentKind.PROPOSAL, held), true),
                new PaperOffer(DocumentKind.ISSUING, "", subject(DocumentKind.ISSUING, held), true));
    }

    /**
     * @param from of those by which certificates end: the ids of the certificates
     * @throws RuleException when nobody gets a certificate yet
     */
    @Override
    public DrawnPaper draw(long classId, DocumentKind kind, String from) {
        String subject = subject(kind, classes.facts(classId));
        return new DrawnPaper(subject, switch (kind) {
            case PROPOSAL -> proposals.proposalList(classId);
            case REVOKING -> papers.ending(ActKind.REVOKED, chosen(classId, from), PaperFormat.PDF);
            case CANCELLING -> papers.ending(ActKind.CANCELLED, chosen(classId, from), PaperFormat.PDF);
            default -> issuing(classId, PaperFormat.PDF);
        });
    }

    @Override
    public Set<DocumentKind> wordKinds() {
        return Set.of(DocumentKind.ISSUING, DocumentKind.REVOKING, DocumentKind.CANCELLING);
    }

    @Override
    public byte[] word(long classId, DocumentKind kind, String from) {
        return switch (kind) {
            case ISSUING -> issuing(classId, PaperFormat.DOCX);
            case REVOKING -> papers.ending(ActKind.REVOKED, chosen(classId, from), PaperFormat.DOCX);
            case CANCELLING -> papers.ending(ActKind.CANCELLED, chosen(classId, from), PaperFormat.DOCX);
            default -> throw new NotFoundException();
        };
    }

    private byte[] issuing(long classId, PaperFormat format) {
        try {
            return papers.issuing(classId, format);
        } catch (NotFoundException e) {
            throw new RuleException("certificate.nobodyOnDecision");
        }
    }

    private Set<Long> chosen(long classId, String from) {
        Set<Long> ids = Arrays.stream(from.split(",")).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf)
                .collect(Collectors.toSet());
        if (ids.isEmpty() || acts.classOf(ids.iterator().next()) != classId) {
            throw new NotFoundException();
        }
        return ids;
    }

    private static String subject(DocumentKind kind, ClassFacts held) {
        return WORDS.text("filed." + kind, held.title());
    }
}
