package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Verdict;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.PaperGrounds;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * What certificates stand on by what is recorded now: that their holder is in the class, what the paper says of the class, and
 * every demand as of the day of issue (CER-14). For use cases that have checked permission themselves.
 */
@ApplicationScoped
class Grounds {

    /** Which attempt counts; not for reading. */
    static final String ATTEMPT = "attempt";
    static final String QUIZ = Demanded.QUIZ.name();

    private static final String ENROLMENT = "enrolment";
    private static final String CLASS = "class";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    protected Grounds() {
    }

    /** For tests. */
    Grounds(EntityManager entityManager, Completions completions) {
        this.entityManager = entityManager;
        this.completions = completions;
    }

    /** @return in the same order. A handful of statements for each class and day of issue. */
    List<PaperGrounds> of(Collection<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return List.of();
        }
        Map<Long, Enrolment> enrolments = entityManager
                .createQuery("select e from Enrolment e where e.id in :ids", Enrolment.class)
                .setParameter("ids", certificates.stream().map(Certificate::enrolmentId).toList()).getResultList()
                .stream().collect(Collectors.toMap(Enrolment::id, each -> each));
        Map<String, Map<Long, Judgement>> judged = new HashMap<>();
        Map<Long, String> classes = new HashMap<>();
        List<PaperGrounds> grounds = new ArrayList<>();
        for (Certificate each : certificates) {
            Judgement judgement = judged
                    .computeIfAbsent(each.classId() + " " + each.issuedOn(),
                            key -> completions.ofClasses(Set.of(each.classId()), each.issuedOn()))
                    .get(each.enrolmentId());
            Map<String, String> sentences = new LinkedHashMap<>();
            sentences.put(ENROLMENT, membership(enrolments.get(each.enrolmentId())));
            sentences.put(CLASS, classes.computeIfAbsent(each.classId(), this::printed));
            if (judgement != null) {
                judgement.verdicts().forEach(found -> sentences.put(name(found), found.reason().sentence()));
                QuizStanding quiz = judgement.quiz();
                sentences.put(ATTEMPT, String.valueOf(quiz == null ? null : quiz.bestAttemptId()));
            }
            grounds.add(new PaperGrounds(each.id(), each.enrolmentId(), each.numberText(), each.fullName(),
                    sentences));
        }
        return grounds;
    }

    private static String membership(@Nullable Enrolment enrolment) {
        LocalDate left = enrolment == null ? null : enrolment.withdrawnOn();
        return left == null
                ? CertificateTexts.text("groundInClass", List.of())
                : CertificateTexts.text("groundWithdrawn", List.of(Dates.day(left)));
    }

    /** What the paper says of the class: its title, its days and how many periods it has. */
    private String printed(long classId) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        Number periods = entityManager
                .createQuery("select coalesce(sum(s.periods), 0) from ClassSession s where s.classId = :id",
                        Number.class)
                .setParameter("id", classId).getSingleResult();
        return CertificateTexts.text("groundClass", List.of(held.title(), Dates.day(held.startsOn()),
                Dates.day(held.endsOn()), periods.toString()));
    }

    /** @return the demand, whether met or not */
    private static String name(Verdict found) {
        Demanded demand = found.demand();
        return demand == null ? found.reason().key() : demand.name();
    }
}
