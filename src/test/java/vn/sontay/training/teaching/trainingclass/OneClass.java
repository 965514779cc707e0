package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** A class that runs, from 20 to 27/11/2026, with one trainer; nobody is in it yet. Two more people could teach or learn. */
final class OneClass {

    static final TestClock CLOCK = TestClock.at("2026-11-24T08:00");
    static final long CLASS = 7_100_000;
    private static final Timestamp BEFORE = Timestamp.from(Instant.parse("2026-07-01T00:00:00Z"));

    private final TestDatabase database;
    long unit;
    long teaching;
    long learning;
    long free;

    private OneClass(TestDatabase database) {
        this.database = database;
    }

    static OneClass begin(TestDatabase on) {
        OneClass one = new OneClass(on);
        on.clear();
        on.run(em -> one.make(em));
        return one;
    }

    private void make(EntityManager em) {
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
    }

    /** @return the id of a new person who has an account as a trainer */
    private static long trainer(EntityManager em, OrganisationFixture organisation, String name, long number) {
        long person = organisation.person(name, null, null);
        em.createNativeQuery("insert into account (id, user_name, person_id, created_at, version) "
                + "values (?, ?, ?, ?, 1)").setParameter(1, CLASS + number).setParameter(2, "gv" + number)
                .setParameter(3, person).setParameter(4, BEFORE).executeUpdate();
        em.createNativeQuery("insert into account_role (account_id, role_name) values (?, ?)")
                .setParameter(1, CLASS + number).setParameter(2, Roles.TRAINER).executeUpdate();
        return person;
    }

    /** @return the id of a new person */
    long person(String name) {
        return database.call(em -> new OrganisationFixture(em).person(name, null, null));
    }

    static String request() {
        return UUID.randomUUID().toString();
    }

    static CurrentUser administrator() {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        return user;
    }

    /** @return what the use cases give, called by an administrator in one transaction */
    <T> T call(Function<TrainingClassFixture, T> work) {
        return database.call(em -> work.apply(new TrainingClassFixture(em, administrator(), CLOCK,
                new Corrections(em, new RecordedEvents<>(), new RecordedEvents<>(), administrator(), CLOCK),
                new RecordedEvents<>())));
    }

    void run(Consumer<TrainingClassFixture> work) {
        call(make -> {
            work.accept(make);
            return true;
        });
    }
}
