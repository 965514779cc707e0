package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.Submission.Outcome;
import vn.sontay.training.outcome.certificate.act.ActTerms;
import vn.sontay.training.outcome.certificate.act.CertificateAct;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.outcome.certificate.signature.CheckedPaper;
import vn.sontay.training.outcome.certificate.signature.CheckedSignature;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Keeps signed papers that were judged, with the act that they stand for, in one transaction. For use cases that have checked permission themselves. */
@ApplicationScoped
class SignedPaperKeeper {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Issuing issuing;

    @Inject
    CertificateActs acts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @return what became of each, in their order */
    @Transactional
    public List<Submission> keep(SubmitSigned command, List<JudgedPaper> judged) {
        issuing.lock(command.classId());
        List<Long> ids = judged.stream().map(JudgedPaper::certificateId).filter(Objects::nonNull).distinct().toList();
        Map<Long, Certificate> certificates = ids.isEmpty()
                ? Map.of()
                : acts.locked(command.classId(), ids).stream()
                        .collect(Collectors.toMap(Certificate::id, Function.identity()));
        List<Submission> told = new ArrayList<>();
        for (JudgedPaper each : judged) {
            told.add(each.refused() != null
                    ? each.refused()
                    : keep(command, each, Objects.requireNonNull(certificates.get(each.certificateId()))));
        }
        return told;
    }

    private Submission keep(SubmitSigned command, JudgedPaper judged, Certificate certificate) {
        Optional<String> kept = SignedFiles.hash(entityManager, certificate.id());
        if (kept.isPresent() && kept.get().equals(judged.sent().sha256())) {
            return judged.as(Outcome.KEPT_BEFORE);
        }
        CheckedPaper checked = Objects.requireNonNull(judged.checked());
        CertificateAct act;
        try {
            access.requireOthers(List.of(certificate.enrolmentId()));
            CertificateLife life = acts.life(certificate);
            act = acts.record(certificate, life, ActTerms.signedDigitally(judged.signedOn()), command.requestId());
        } catch (RuleException e) {
            return Submission.refused(judged.sent(), judged.number(), e.key(), e.arguments().toArray(String[]::new));
        }
        Instant now = clock.instant();
        String accepted = checked.changes().stream().map(each -> each.kind() + " " + each.where())
                .collect(Collectors.joining("\n"));
        entityManager.flush();
        entityManager.persist(new SignedFile(act.id(), certificate.id(), judged, accepted.isEmpty() ? null : accepted,
                now, currentUser.name()));
        keep(act.id(), checked, now);
        changes.fire(new Changed("certificate.signedFile", "certificate", certificate.id(),
                certificate.numberText() + ": "
                        + signers(checked) + ", SHA-256 " + judged.sent().sha256()
                        + (accepted.isEmpty() ? "" : ". Chấp nhận thay đổi: " + checked.changes().size())));
        return judged.as(Outcome.KEPT);
    }

    private void keep(long actId, CheckedPaper checked, Instant now) {
        int place = 0;
        for (CheckedSignature each : checked.signatures()) {
            entityManager.persist(new SignatureCheck(actId, ++place, each, now, currentUser.name()));
        }
    }

    /** Keeps what came of another check. */
    @Transactional
    public void checked(long certificateId, CheckedPaper checked) {
        SignedFile file = SignedFiles.standing(entityManager, certificateId).orElseThrow(NotFoundException::new);
        keep(file.actId(), checked, clock.instant());
        changes.fire(new Changed("certificate.checkSignature", "certificate", certificateId, signers(checked)));
    }

    private static String signers(CheckedPaper checked) {
        return checked.signatures().stream().map(CheckedSignature::signer).collect(Collectors.joining(", "));
    }
}
