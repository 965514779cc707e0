package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.layout.Layouts;
import vn.sontay.training.outcome.certificate.wording.WordingCatalogue;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Shows what certificates will look like before one is issued. Nothing is numbered or kept by that. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PreviewQueries {

    /** Eighty letters, as long as names that are printed on one line. */
    static final String LONGEST_NAME = "Công Tằng Tôn Nữ Nguyễn Thị Phương Thảo Nguyên Hoàng Khánh Hương Giang Quỳnh Như";
    private static final PaperWords WORDS = PaperWords.beside(PreviewQueries.class);
    private static final String CODE = "0000-0000-0000";
    private static final int EXAMPLE_PERIODS = 16;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    UnitAccess units;

    @Inject
    Signings signings;

    @Inject
    Layouts layouts;

    @Inject
    WordingCatalogue wording;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** @return a certificate of the class for its longest name, or an example's where there is nobody, with a word across it */
    public byte[] ofClass(long classId) {
        access.requireAdministrator(classId);
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        Course course = curriculum.current().course(held.courseCode()).orElseThrow(NotFoundException::new);
        CertificatePaper.Holder holder = entityManager
                .createQuery("select e from Enrolment e where e.classId = :id and e.withdrawnOn is null",
                        Enrolment.class)
                .setParameter("id", classId).getResultStream()
                .max(Comparator.comparing((Enrolment each) -> each.fullName().length()).thenComparing(Enrolment::id))
                .map(each -> new CertificatePaper.Holder(each.fullName(), each.unitName()))
                .orElse(new CertificatePaper.Holder(LONGEST_NAME, held.organiserName()));
        LocalDate today = LocalDate.now(clock);
        LocalDate on = held.endsOn().isAfter(today) ? held.endsOn() : today;
        Signing signing = signings.of(held, on, WORDS.text("draft.open"), WORDS.text("list.signatory.open"));
        CertificatePaper paper = new CertificatePaper(signing.issuer(), holder,
                new CertificatePaper.Training(course.title(), held.title(), course.certificateText(), held.startsOn(),
                        held.endsOn(), periods(classId), course.content(), null),
                new RegisterNumber(0, "", course.register(), on.getYear(), 0).text(), on,
                course.validity() == null ? null : course.validity().until(on), null, signing.signatory(),
                verification(), signing.layout(), wording.current(), installation.demo());
        return StampedPdf.preview(CertificatePdf.render(List.of(paper), clock.instant()));
    }

    private int periods(long classId) {
        return (int) Sql.of(entityManager,
                "select coalesce(sum(s.periods), 0) from class_session s where s.class_id = :class and "
                        + WhichSessions.EXPECTED)
                .with("class", classId).number();
    }

    private CertificatePaper.Verification verification() {
        return new CertificatePaper.Verification(CODE, installation.address() + "/xac-minh/" + CODE);
    }

    /** @return a page with rulers and crosses that tells where a letterhead's certificates are printed on its paper (LAY-2) */
    public byte[] test(long issuerId) {
        Issuer issuer = entityManager.find(Issuer.class, issuerId);
        if (issuer == null) {
            throw new NotFoundException();
        }
        units.requireUnit(issuer.unitId());
        LocalDate today = LocalDate.now(clock);
        String word = WORDS.text("test.word");
        CertificatePaper paper = new CertificatePaper(issuer.lines(),
                new CertificatePaper.Holder(WORDS.text("test.name"), WORDS.text("test.unit")),
                new CertificatePaper.Training(word, word, WORDS.text("test.statement"), today, today, EXAMPLE_PERIODS,
                        word, null),
                new RegisterNumber(0, "", "GCN", today.getYear(), 0).text(), today, null, null,
                new SignatoryLines(null, WORDS.text("test.title"), WORDS.text("test.signatory")), verification(),
                layouts.of(issuerId), wording.current(), installation.demo());
        return CertificatePdf.test(paper, clock.instant());
    }
}
