package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.signature.CheckedPaper;
import vn.sontay.training.outcome.certificate.signature.CheckedSignature;
import vn.sontay.training.outcome.certificate.signature.SentPaper;
import vn.sontay.training.outcome.certificate.signature.SentPapers;
import vn.sontay.training.outcome.certificate.signature.SignedPdf;
import vn.sontay.training.outcome.certificate.signature.TrustAnchors;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Judges files that were signed outside, without changing anything. For use cases that have checked permission themselves. */
@ApplicationScoped
class SignedPaperJudge {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustAnchors anchors;

    @Inject
    Clock clock;

    /**
     * Each by itself: whose paper it begins with, and what its signatures are worth.
     *
     * @throws NotFoundException when the certificate that is meant isn't of the class
     */
    List<JudgedPaper> judge(SubmitSigned command) {
        List<SentPaper> sent = SentPapers.unpack(command.files());
        Map<String, Row> papers = Sql.of(entityManager,
                "select id, number_text, pdf_sha256 from certificate where class_id = :class")
                .with("class", command.classId()).rows().stream()
                .collect(Collectors.toMap(row -> row.text("pdf_sha256"), row -> row));
        Long meant = command.certificateId();
        if (meant != null && papers.values().stream().noneMatch(row -> row.id("id") == meant)) {
            throw new NotFoundException();
        }
        return sent.stream().map(each -> judge(each, papers, command)).toList();
    }

    private JudgedPaper judge(SentPaper sent, Map<String, Row> papers, SubmitSigned command) {
        Map<String, Integer> beginnings = sent.beginnings();
        Optional<String> hash = beginnings.keySet().stream().filter(papers::containsKey).findFirst();
        if (hash.isEmpty()) {
            return JudgedPaper.refused(sent, null, "certificate.signForeign");
        }
        Row paper = Objects.requireNonNull(papers.get(hash.get()));
        String number = paper.text("number_text");
        if (command.certificateId() != null && command.certificateId() != paper.id("id")) {
            return JudgedPaper.refused(sent, number, "certificate.signOther", number);
        }
        int length = Objects.requireNonNull(beginnings.get(hash.get()));
        if (length == sent.size()) {
            return JudgedPaper.refused(sent, number, "certificate.signMissing");
        }
        Optional<CheckedPaper> checked = check(sent.content(), length);
        if (checked.isEmpty()) {
            return JudgedPaper.refused(sent, number, "certificate.signUnreadable");
        }
        Optional<CheckedSignature> flawed = checked.get().refused();
        if (flawed.isPresent()) {
            CheckedSignature found = flawed.get();
            return JudgedPaper.refused(sent, number, "certificate.flaw" + found.flaw(), found.signer(),
                    found.authority(), Objects.requireNonNullElse(found.subIndication(), found.indication()));
        }
        return checked.get().changes().isEmpty() || command.accepted().contains(sent.sha256())
                ? JudgedPaper.good(sent, paper.id("id"), number, checked.get())
                : JudgedPaper.toAccept(sent, number, checked.get().changes());
    }

    /** @throws NotFoundException when the certificate has no signed file */
    CheckedPaper again(long certificateId) {
        CertificateFile paper = entityManager.find(CertificateFile.class, certificateId);
        byte[] signed = SignedFiles.standing(entityManager, certificateId).orElseThrow(NotFoundException::new).pdf();
        return check(signed, paper.pdf().length).orElseThrow(() -> new IllegalStateException(
                "the signed file of certificate " + certificateId + " can't be read any more"));
    }

    private Optional<CheckedPaper> check(byte[] signed, int length) {
        return SignedPdf.check(Arrays.copyOf(signed, length), signed, anchors.read(), clock.instant());
    }
}
