package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class NobodyTeachesTheirOwnClassIT {

    private static final TestClock CLOCK = TestClock.at("2026-11-24T08:00");
    private static final Timestamp BEFORE = Timestamp.from(Instant.parse("2026-07-01T00:00:00Z"));
    private static final long CLASS = 7_100_000;

    private TestDatabase database;
    private long unit;
    private long teaching;
    private long learning;
    private long free;

    private void begin(TestDatabase on) {
        database = on;
        on.clear();
        on.run(em -> {
            OrganisationFixture organisation = new OrganisationFixture(em);
            unit = organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            teaching = trainer(em, organisation, "Lê Thị Giảng", 1);
            learning = trainer(em, organisation, "Hồ Văn Rin", 2);
            free = trainer(em, organisation, "Y Nhung", 3);
            em.createNativeQuery("insert into training_class (id, course_code, title, place, starts_on, ends_on, "
                    + "organiser_unit_id, organiser_name, legal_basis, opened_at, version) values (?, 'lop', 'Lớp 1', "
                    + "'Hội trường', ?, ?, ?, 'UBND xã Sơn Tây', '', ?, 1)").setParameter(1, CLASS)
                    .setParameter(2, Date.valueOf("2026-11-20")).setParameter(3, Date.valueOf("2026-11-27"))
                    .setParameter(4, unit).setParameter(5, BEFORE).executeUpdate();
            em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                    .setParameter(1, CLASS).setParameter(2, teaching).executeUpdate();
        });
        run(make -> make.enrolments().enrol(request(), CLASS, List.of(learning)));
    }

    private static long trainer(EntityManager em, OrganisationFixture organisation, String name, long number) {
        long person = organisation.person(name, null, null);
        em.createNativeQuery("insert into account (id, user_name, person_id, created_at, version) "
                + "values (?, ?, ?, ?, 1)").setParameter(1, CLASS + number).setParameter(2, "gv" + number)
                .setParameter(3, person).setParameter(4, BEFORE).executeUpdate();
        em.createNativeQuery("insert into account_role (account_id, role_name) values (?, ?)")
                .setParameter(1, CLASS + number).setParameter(2, Roles.TRAINER).executeUpdate();
        return person;
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private static CurrentUser administrator() {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        return user;
    }

    private <T> T call(Function<TrainingClassFixture, T> work) {
        return database.call(em -> work.apply(new TrainingClassFixture(em, administrator(), CLOCK,
                new Corrections(em, new RecordedEvents<>(), new RecordedEvents<>(), administrator(), CLOCK),
                new RecordedEvents<>())));
    }

    private void run(Consumer<TrainingClassFixture> work) {
        call(make -> {
            work.accept(make);
            return true;
        });
    }

    private void setTrainers(Long... people) {
        run(make -> {
            ClassFacts now = make.queries().facts(CLASS);
            make.classes()
                    .change(new ChangeClass(request(), CLASS, now.version(), new ClassDetails("Lớp mới", "Hội trường",
                            LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-27"), unit, "", null),
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
                () -> run(make -> make.enrolments().enrol(request(), CLASS, List.of(free, teaching))));
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
    void cls_10_staff_judge_everybody_but_themselves(TestDatabase on) {
        begin(on);
        CurrentUser herself = new CurrentUser();
        herself.is(new Caller("rin", 2, learning, "Hồ Văn Rin", Set.of(Roles.ADMINISTRATOR)));
        CurrentUser stranger = new CurrentUser();
        stranger.is(new Caller("nhung", 3, free, "Y Nhung", Set.of(Roles.TRAINER)));
        assertEquals(CLASS,
                on.call(em -> new ClassAccess(em, administrator()).requireJudge(enrolment(em).id())).longValue());
        assertEquals("trainingclass.ownResult", refusal(
                () -> on.run(em -> new ClassAccess(em, herself).requireJudge(enrolment(em).id()))).key());
        assertThrows(RefusedException.class,
                () -> on.run(em -> new ClassAccess(em, stranger).requireJudge(enrolment(em).id())));
    }

    private static Enrolment enrolment(EntityManager em) {
        return em.createQuery("select e from Enrolment e", Enrolment.class).getSingleResult();
    }

    private void learnsAndTeaches() {
        database.run(em -> em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, CLASS).setParameter(2, learning).executeUpdate());
    }

    private Set<Long> offered() {
        return Set.copyOf(call(make -> make.queries().trainers(CLASS)).stream().map(TrainerRow::personId).toList());
    }
}
