package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Share;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignatoryLines;
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
    UnitTrees trees;

    @Inject
    Eligibilities eligibilities;

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
        Signatory signatory = signatory(trees.now().actingFor(held.organiserUnitId(), today), today);
        IssuerLines issuer = signatory == null
                ? new IssuerLines(null, held.organiserName(), WORDS.text("list.place.open"))
                : entityManager.find(Issuer.class, signatory.issuerId()).lines();
        SignatoryLines signs = signatory == null
                ? new SignatoryLines(null, WORDS.text("list.signatory.open"), WORDS.text("list.place.open"))
                : signatory.lines();
        return ProposalListPdf.render(new ProposalListPaper(issuer, null, YearMonth.from(today), course, held.title(),
                held.startsOn(), held.endsOn(), held.place(), rows(classId, today), signs, installation.demo()));
    }

    private @Nullable Signatory signatory(long unitId, LocalDate today) {
        return entityManager.createQuery("""
                select s from Signatory s join Issuer i on i.id = s.issuerId
                 where i.unitId = :unit and s.validFrom <= :today and (s.validTo is null or s.validTo >= :today)
                 order by s.validFrom desc, s.id desc""", Signatory.class).setParameter("unit", unitId)
                .setParameter("today", today)
                .setMaxResults(1).getResultList().stream().findFirst().orElse(null);
    }

    private List<ProposalListPaper.Row> rows(long classId, LocalDate today) {
        Map<Long, Standing> standings = eligibilities.standings(Set.of(classId), today);
        Map<Long, IssuedCertificate> certificates = issued.ofClasses(Set.of(classId), today);
        List<ProposalListPaper.Row> rows = new ArrayList<>();
        for (Enrolment each : entityManager.createQuery("""
                select e from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id order by p.sortKey, e.unitName, e.id""", Enrolment.class)
                .setParameter("id", classId).getResultList()) {
            Standing standing = standings.get(each.id());
            IssuedCertificate certificate = certificates.get(each.id());
            if (standing != null) {
                rows.add(row(each, standing, standing.eligibility().eligible()
                        ? null
                        : standing.eligibility().missing()));
            } else if (certificate != null) {
                rows.add(gone(each, certificate));
            }
        }
        return rows;
    }

    /** Who has left stays on the list with the number (CER-15), and with what they had reached when they left. */
    private ProposalListPaper.Row gone(Enrolment person, IssuedCertificate certificate) {
        LocalDate left = Objects.requireNonNull(person.withdrawnOn());
        Standing last = Objects.requireNonNull(
                eligibilities.standings(Set.of(person.classId()), left.minusDays(1)).get(person.id()));
        return row(person, last, WORDS.text("list.withdrawn", Dates.day(left), certificate.number()));
    }

    private static ProposalListPaper.Row row(Enrolment person, Standing standing, @Nullable String missing) {
        Share attended = standing.attendance().attended();
        int tasks = standing.required().practice().size();
        long done = standing.required().practice().keySet().stream()
                .filter(standing.progress().practiceSignedOff()::contains).count();
        return new ProposalListPaper.Row(person.fullName(), person.birthYear(), person.jobTitle(), person.unitName(),
                attended.part(), attended.whole(),
                standing.quiz().bestScore() == null ? null : EligibilityPolicy.mark(standing.quiz().bestScore()),
                tasks == 0 ? null : done + "/" + tasks, missing);
    }
}
