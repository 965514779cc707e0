package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.MarkText;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Share;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Makes the list that is read over and signed before certificates are issued. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ProposalListQueries {

    private static final PaperWords WORDS = PaperWords.beside(ProposalListQueries.class);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Signings signings;

    @Inject
    Completions completions;

    @Inject
    IssuedCertificates issued;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /**
     * @return the list as of today, as a PDF; with the letterhead of who may sign today, or, where there is none, of the
     *         class's organiser
     */
    public byte[] proposalList(long classId) {
        access.requireAdministrator(classId);
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        if (held == null) {
            throw new NotFoundException();
        }
        LocalDate today = LocalDate.now(clock);
        String course = curriculum.current().course(held.courseCode()).map(Course::title).orElse(held.courseCode());
        Signing signing = signings.of(held, today, WORDS.text("list.place.open"), WORDS.text("list.signatory.open"));
        return ProposalListPdf.render(
                new ProposalListPaper(signing.issuer(), null, YearMonth.from(today), course, held.title(),
                        held.startsOn(), held.endsOn(), held.place(), rows(classId, today), signing.signatory(),
                        installation.demo()),
                clock.instant());
    }

    private List<ProposalListPaper.Row> rows(long classId, LocalDate today) {
        Map<Long, Judgement> judged = completions.everybodyOf(Set.of(classId), today);
        Map<Long, IssuedCertificate> certificates = issued.ofClasses(Set.of(classId), today);
        List<ProposalListPaper.Row> rows = new ArrayList<>();
        for (Enrolment each : entityManager.createQuery("""
                select e from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id order by p.sortKey, e.unitName, e.id""", Enrolment.class)
                .setParameter("id", classId).getResultList()) {
            Judgement judgement = judged.get(each.id());
            IssuedCertificate certificate = certificates.get(each.id());
            if (judgement != null && !judgement.out()) {
                rows.add(row(each, judgement, judgement.met() ? null : judgement.missing()));
            } else if (judgement != null && certificate != null) {
                rows.add(row(each, judgement, gone(each, certificate)));
            }
        }
        return rows;
    }

    /** Who has left stays on the list with the number (CER-15), and with what they had reached when they left. */
    private static String gone(Enrolment person, IssuedCertificate certificate) {
        return WORDS.text("list.withdrawn", Dates.day(Objects.requireNonNull(person.withdrawnOn())),
                certificate.number());
    }

    private static ProposalListPaper.Row row(Enrolment person, Judgement judgement, @Nullable String missing) {
        Share attended = judgement.attended();
        Share practised = judgement.practised();
        BigDecimal score = Optional.ofNullable(judgement.quiz()).map(QuizStanding::bestScore).orElse(null);
        return new ProposalListPaper.Row(person.fullName(), person.birthYear(), person.jobTitle(), person.unitName(),
                attended.part(), attended.whole(),
                score == null ? null : MarkText.of(score), practised.whole() == 0 ? null : practised.toString(),
                missing);
    }
}
