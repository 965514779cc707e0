package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.sontay.training.teaching.trainingclass.OneClass.CLASS;
import static vn.sontay.training.teaching.trainingclass.OneClass.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** CLS-22, CLS-23. */
class PlacesIT {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-20");

    private OneClass one;

    private void limit(@Nullable Integer places) {
        one.run(make -> {
            ClassFacts now = make.queries().facts(CLASS);
            make.classes().change(new ChangeClass(request(), CLASS, now.version(), new ClassDetails("Lớp 1",
                    "Hội trường", FIRST, LocalDate.parse("2026-11-27"), one.unit, "", null, places),
                    Set.of(one.teaching), KnownPapers.NONE));
        });
    }

    private int enrol(boolean queued, Long... people) {
        return one.call(make -> make.enrolments()
                .enrol(new EnrolPeople(request(), CLASS, List.of(people), null, queued)));
    }

    private List<String> there() {
        return one.call(make -> make.queries().activeEnrolments(CLASS)).stream().map(EnrolmentRow::fullName).toList();
    }

    private List<String> waiting() {
        return one.call(make -> make.waiting().ofClass(CLASS)).stream().map(WaitingRow::fullName).toList();
    }

    private void takeFirst() {
        one.run(make -> make.places()
                .take(new TakePlace(request(), make.waiting().ofClass(CLASS).getFirst().waitingId())));
    }

    private void withdrawFirst() {
        one.run(make -> {
            EnrolmentRow row = make.queries().activeEnrolments(CLASS).getFirst();
            make.enrolments().withdraw(new WithdrawPerson(request(), row.enrolmentId(), row.version(),
                    LocalDate.parse("2026-11-24"), "Đi công tác", false));
        });
    }

    private static RuleException refusal(Executable work) {
        return assertThrows(RuleException.class, work);
    }

    @BothDatabases
    void who_finds_no_place_waits_in_order_and_is_offered_the_one_that_comes_free_CLS_23(TestDatabase on) {
        one = OneClass.begin(on);
        long an = one.person("Hồ Thị An");
        long bình = one.person("Hồ Thị Bình");
        long chi = one.person("Hồ Thị Chi");
        limit(1);
        RuleException full = refusal(() -> enrol(false, an, bình));
        assertEquals("queued", full.field());
        assertEquals(List.of(), there());
        assertEquals(1, enrol(true, an, chi, bình));
        assertEquals(List.of("Hồ Thị An"), there());
        assertEquals(List.of("Hồ Thị Chi", "Hồ Thị Bình"), waiting());
        assertEquals("trainingclass.alreadyWaiting", refusal(() -> enrol(true, chi)).key());
        assertEquals("trainingclass.noPlaceLeft", refusal(this::takeFirst).key());
        assertEquals(List.of(), one.call(make -> make.waiting().offers(5)));

        withdrawFirst();
        assertEquals(List.of("Hồ Thị Chi"),
                one.call(make -> make.waiting().offers(5)).stream().map(WaitingRow::fullName).toList());
        assertEquals("trainingclass.noPlaces", refusal(() -> enrol(false, one.free)).key(), "nobody goes before them");
        assertEquals("trainingclass.notFirst", refusal(() -> one.run(make -> make.places()
                .take(new TakePlace(request(), make.waiting().ofClass(CLASS).getLast().waitingId())))).key());
        takeFirst();
        assertEquals(List.of("Hồ Thị Chi"), there());
        assertEquals(List.of("Hồ Thị Bình"), waiting());
        assertEquals("trainingclass.placesAwaited", refusal(() -> limit(null)).key());
        one.run(make -> make.places().leave(
                new LeaveWaiting(request(), make.waiting().ofClass(CLASS).getFirst().waitingId(), "Không học nữa")));
        assertEquals(List.of(), waiting());
        limit(null);
        assertEquals(2, enrol(false, bình, one.free));
        assertEquals("trainingclass.placesTooFew", refusal(() -> limit(2)).key());
    }

    @BothDatabases
    void two_who_give_away_the_last_place_at_once_give_it_once_CLS_23(TestDatabase on) {
        one = OneClass.begin(on);
        limit(2);
        long an = one.person("Hồ Thị An");
        long bình = one.person("Hồ Thị Bình");
        enrol(true, one.learning, an, bình);
        assertEquals(List.of("Hồ Thị Bình"), waiting());
        withdrawFirst();
        long waiting = one.call(make -> make.waiting().ofClass(CLASS)).getFirst().waitingId();
        List<Boolean> done = AtOnce.times(4, number -> {
            try {
                if (number % 2 == 0) {
                    one.run(make -> make.places().take(new TakePlace(request(), waiting)));
                } else {
                    enrol(false, one.free);
                }
                return true;
            } catch (RuleException refused) {
                return false;
            }
        });
        assertEquals(1, done.stream().filter(each -> each).count());
        assertEquals(2, there().size());
        assertEquals(List.of(), waiting());
    }

    @BothDatabases
    void who_is_enrolled_while_the_class_runs_joins_that_day_until_it_is_set_right_with_a_reason_CLS_22(
            TestDatabase on) {
        one = OneClass.begin(on);
        enrol(false, one.learning);
        EnrolmentRow late = one.call(make -> make.queries().activeEnrolments(CLASS)).getFirst();
        assertEquals(LocalDate.parse("2026-11-24"), late.joinedOn());
        assertEquals("joinedOn",
                refusal(() -> set(late, FIRST.minusDays(1))).field());
        set(late, LocalDate.parse("2026-11-23"));
        EnrolmentRow now = one.call(make -> make.queries().activeEnrolments(CLASS)).getFirst();
        assertEquals(LocalDate.parse("2026-11-23"), now.joinedOn());
        set(now, FIRST);
        assertNull(one.call(make -> make.queries().activeEnrolments(CLASS)).getFirst().joinedOn());
        assertEquals(2, one.call(make -> make.entityManager()
                .createQuery("select j from JoinedDay j", JoinedDay.class).getResultList()).size());
    }

    private void set(EnrolmentRow person, LocalDate day) {
        one.run(make -> make.joining().set(new SetJoinedDay(request(), person.enrolmentId(), person.version(), day,
                "Đã học từ hôm đó", false)));
    }
}
