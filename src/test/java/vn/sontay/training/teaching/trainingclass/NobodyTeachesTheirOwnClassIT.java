package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.sontay.training.teaching.trainingclass.OneClass.CLASS;
import static vn.sontay.training.teaching.trainingclass.OneClass.request;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class NobodyTeachesTheirOwnClassIT {

    private OneClass one;
    private long teaching;
    private long learning;
    private long free;

    private void begin(TestDatabase on) {
        one = OneClass.begin(on);
        teaching = one.teaching;
        learning = one.learning;
        free = one.free;
        run(make -> make.enrolments().enrol(EnrolPeople.of(request(), CLASS, List.of(learning), null)));
    }

    private void run(Consumer<TrainingClassFixture> work) {
        one.run(work);
    }

    private <T> T call(Function<TrainingClassFixture, T> work) {
        return one.call(work);
    }

    private void setTrainers(Long... people) {
        run(make -> {
            ClassFacts now = make.queries().facts(CLASS);
            make.classes()
                    .change(new ChangeClass(request(), CLASS, now.version(), new ClassDetails("Lớp mới", "Hội trường",
                            LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-27"), one.unit, "", null),
                            Set.of(people), KnownPapers.NONE));
        });
    }

    private static RuleException refusal(Executable work) {
        return assertThrows(RuleException.class, work);
    }

    @BothDatabases
    void cls_9_a_trainer_of_the_class_is_not_enrolled_in_it(TestDatabase on) {
        begin(on);
        RuleException refusal = refusal(
                () -> run(make -> make.enrolments()
                        .enrol(EnrolPeople.of(request(), CLASS, List.of(free, teaching), null))));
        assertEquals("trainingclass.teaches", refusal.key());
        assertEquals(List.of("Lê Thị Giảng"), refusal.arguments());
        assertEquals(List.of("Hồ Văn Rin"),
                call(make -> make.queries().enrolments(CLASS)).stream().map(EnrolmentRow::fullName).toList());
    }

    @BothDatabases
    void cls_9_who_is_in_the_class_does_not_become_its_trainer_and_is_not_offered(TestDatabase on) {
        begin(on);
        RuleException refusal = refusal(() -> setTrainers(teaching, learning));
        assertEquals("trainingclass.trainerEnrolled", refusal.key());
        assertEquals("trainerIds", refusal.field());
        assertEquals(List.of("Hồ Văn Rin"), refusal.arguments());
        assertEquals(Set.of(teaching), call(make -> make.queries().facts(CLASS)).trainerIds());
        assertEquals(Set.of(teaching, free), offered());
    }

    @BothDatabases
    void cls_9_who_has_left_the_class_may_teach_it(TestDatabase on) {
        begin(on);
        run(make -> {
            EnrolmentRow row = make.queries().enrolments(CLASS).getFirst();
            make.enrolments().withdraw(new WithdrawPerson(request(), row.enrolmentId(), row.version(),
                    LocalDate.parse("2026-11-24"), "Chuyển sang giảng dạy", false));
        });
        setTrainers(teaching, learning);
        assertEquals(Set.of(teaching, learning), call(make -> make.queries().facts(CLASS)).trainerIds());
    }

    @BothDatabases
    void cls_9_old_data_can_still_be_edited_and_put_right(TestDatabase on) {
        begin(on);
        learnsAndTeaches();
        assertEquals(Set.of(teaching, learning, free), offered());
        setTrainers(teaching, learning);
        assertEquals("Lớp mới", call(make -> make.queries().facts(CLASS)).title());
        setTrainers(teaching);
        assertEquals("trainingclass.trainerEnrolled", refusal(() -> setTrainers(teaching, learning)).key());
    }

    @BothDatabases
    void cls_9_who_is_named_for_a_session_is_not_enrolled_nor_taken_back(TestDatabase on) {
        begin(on);
        run(make -> {
            EnrolmentRow row = make.queries().enrolments(CLASS).getFirst();
            make.enrolments().withdraw(new WithdrawPerson(request(), row.enrolmentId(), row.version(),
                    LocalDate.parse("2026-11-24"), "Dạy thay một buổi", false));
            make.entityManager().createNativeQuery("insert into class_session (id, class_id, ordinal, title, held_on, "
                    + "part, periods, version) values (7100009, ?, 1, 'Nội dung', '2026-11-25', 'MORNING', 4, 1)")
                    .setParameter(1, CLASS).executeUpdate();
            make.entityManager().createNativeQuery("insert into session_trainer (session_id, person_id) "
                    + "values (7100009, ?), (7100009, ?)").setParameter(1, learning).setParameter(2, free)
                    .executeUpdate();
        });
        assertEquals("trainingclass.teaches", refusal(() -> run(make -> make.enrolments()
                .enrol(EnrolPeople.of(request(), CLASS, List.of(free), null)))).key());
        assertEquals("trainingclass.teachesNow", refusal(() -> run(make -> {
            EnrolmentRow row = make.queries().enrolments(CLASS).getFirst();
            make.enrolments().takeBack(new TakeBackPerson(request(), row.enrolmentId(), row.version(), "Nhầm", false));
        })).key());
    }

    @BothDatabases
    void cls_10_staff_judge_everybody_but_themselves(TestDatabase on) {
        begin(on);
        CurrentUser herself = new CurrentUser();
        herself.is(new Caller("rin", 2, learning, "Hồ Văn Rin", Set.of(Roles.ADMINISTRATOR)));
        CurrentUser stranger = new CurrentUser();
        stranger.is(new Caller("nhung", 3, free, "Y Nhung", Set.of(Roles.TRAINER)));
        assertEquals(CLASS,
                on.call(em -> new ClassAccess(em, OneClass.administrator()).requireJudge(enrolment(em).id()))
                        .longValue());
        assertEquals("trainingclass.ownResult", refusal(
                () -> on.run(em -> new ClassAccess(em, herself).requireJudge(enrolment(em).id()))).key());
        assertThrows(RefusedException.class,
                () -> on.run(em -> new ClassAccess(em, stranger).requireJudge(enrolment(em).id())));
    }

    private static Enrolment enrolment(EntityManager em) {
        return em.createQuery("select e from Enrolment e", Enrolment.class).getSingleResult();
    }

    private void learnsAndTeaches() {
        run(make -> make.entityManager()
                .createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, CLASS).setParameter(2, learning).executeUpdate());
    }

    private Set<Long> offered() {
        return Set.copyOf(call(make -> make.queries().trainers(CLASS)).stream().map(TrainerRow::personId).toList());
    }
}
