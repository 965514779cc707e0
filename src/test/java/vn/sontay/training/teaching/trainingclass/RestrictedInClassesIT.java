package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.sontay.training.teaching.trainingclass.OneClass.CLASS;
import static vn.sontay.training.teaching.trainingclass.OneClass.CLOCK;
import static vn.sontay.training.teaching.trainingclass.OneClass.request;

import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PersonRestricted;
import vn.sontay.training.people.organisation.RestrictionExamined;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** CLS-26: whose data are used for nothing is in no class that isn't over. */
class RestrictedInClassesIT {

    private static final long FIRST = 1;
    private static final long SECOND = 2;

    private OneClass one;

    private void enrol(Long... people) {
        one.run(make -> make.enrolments().enrol(new EnrolPeople(request(), CLASS, List.of(people), null, false)));
    }

    private List<String> told(long person, @Nullable Long restriction) {
        RestrictionExamined asked = new RestrictionExamined(person, restriction, true);
        one.run(make -> make.restricted().tell(asked));
        return asked.lines();
    }

    private void restrict(long person, long restriction, boolean lifted) {
        one.run(make -> {
            make.restricted()
                    .follow(new PersonRestricted(person, restriction, lifted, CLOCK.instant(), "Trần Quản Trị"));
            make.entityManager().createNativeQuery("update person set restricted_at = ? where id = ?")
                    .setParameter(1, lifted ? null : Timestamp.from(CLOCK.instant())).setParameter(2, person)
                    .executeUpdate();
        });
    }

    private List<String> there() {
        return one.call(make -> make.queries().activeEnrolments(CLASS)).stream().map(EnrolmentRow::fullName).toList();
    }

    @BothDatabases
    void they_leave_with_no_more_than_that_as_the_reason_and_are_in_it_again_when_it_is_lifted(TestDatabase on) {
        one = OneClass.begin(on);
        long an = one.person("Hồ Thị An");
        enrol(an, one.learning);
        assertEquals(List.of("Lớp 1 (20/11/2026–27/11/2026)"), told(an, null));
        assertEquals(List.of(), told(one.free, null));
        restrict(an, FIRST, false);
        assertEquals(List.of("Hồ Văn Rin"), there());
        assertEquals(List.of("Hạn chế dùng dữ liệu"), one.call(make -> make.queries().enrolments(CLASS)).stream()
                .filter(row -> row.withdrawnOn() != null).map(EnrolmentRow::withdrawalReason).toList());
        assertEquals("organisation.restrictedNow", assertThrows(RuleException.class, () -> takeBack(an)).key());
        assertEquals(List.of("Lớp 1 (20/11/2026–27/11/2026)"), told(an, FIRST));
        restrict(an, FIRST, true);
        assertEquals(List.of("Hồ Thị An", "Hồ Văn Rin"), there());
        assertEquals(List.of(), told(an, FIRST));
    }

    @BothDatabases
    void who_had_left_before_and_who_teaches_the_class_by_now_stays_out_of_it(TestDatabase on) {
        one = OneClass.begin(on);
        long an = one.person("Hồ Thị An");
        enrol(an, one.learning);
        one.run(make -> {
            EnrolmentRow row = make.queries().activeEnrolments(CLASS).getFirst();
            make.enrolments().withdraw(new WithdrawPerson(request(), row.enrolmentId(), row.version(),
                    CLOCK.today(), "Đi công tác", false));
        });
        restrict(an, FIRST, false);
        restrict(one.learning, SECOND, false);
        one.run(make -> make.entityManager()
                .createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, CLASS).setParameter(2, one.learning).executeUpdate());
        restrict(an, FIRST, true);
        restrict(one.learning, SECOND, true);
        assertEquals(List.of(), there());
    }

    private void takeBack(long person) {
        one.run(make -> {
            EnrolmentRow row = make.queries().enrolments(CLASS).stream().filter(each -> each.personId() == person)
                    .findFirst().orElseThrow();
            make.enrolments().takeBack(
                    new TakeBackPerson(request(), row.enrolmentId(), row.version(), "Nhận lại", false));
        });
    }
}
