package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import vn.sontay.training.learning.progress.CompleteLesson;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.learning.progress.ProgressService;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** What the people of the running classes have learnt so far. */
@Dependent
class DemoLearning {

    private static final Map<String, List<String>> STAFF = Map.of("cc01", List.of("A1"), "cc02",
            List.of("A1", "A2", "A3", "A4"), "cc03", List.of("A1", "A2"), "cc08", List.of("A1", "A2", "A3"));
    private static final Map<String, List<String>> TEAM = Map.of("to01", List.of("B1", "B2"), "to02", List.of("B1"),
            "to07",
            List.of("B1", "B2", "B3"), "to15", List.of("B1", "B2"));

    private static final String QUIZ = "kiem-tra-can-bo";

    @Inject
    ClassMaker maker;

    @Inject
    DemoQuizzes tests;

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    void staff(long classId, Map<String, Long> ids) {
        learn(classId, ids, STAFF);
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        test(ids, enrolments, "cc02", enrolment -> tests.take(enrolment, QUIZ, 9));
        test(ids, enrolments, "cc08", enrolment -> tests.take(enrolment, QUIZ, 4));
        test(ids, enrolments, "cc03", enrolment -> tests.begin(enrolment, QUIZ, 3));
    }

    private void test(Map<String, Long> ids, Map<Long, EnrolmentRow> enrolments, String name, LongConsumer test) {
        EnrolmentRow own = known(enrolments, known(ids, name));
        currentUser.is(trainee(name, own));
        test.accept(own.enrolmentId());
        currentUser.is(DemoSeeder.administrator());
    }

    private static Caller trainee(String name, EnrolmentRow own) {
        return new Caller(name, 0, own.personId(), own.fullName(), Set.of(Roles.TRAINEE));
    }

    void team(long classId, Map<String, Long> ids) {
        learn(classId, ids, TEAM);
    }

    /** @param lessons codes by user name */
    void learn(long classId, Map<String, Long> ids, Map<String, List<String>> lessons) {
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        new TreeMap<>(lessons).forEach((name, codes) -> {
            EnrolmentRow own = known(enrolments, known(ids, name));
            currentUser.is(trainee(name, own));
            codes.forEach(code -> complete(own.enrolmentId(), code));
        });
        currentUser.is(DemoSeeder.administrator());
    }

    private void complete(long enrolmentId, String code) {
        long edition = unguarded.service(ProgressQueries.class).lesson(enrolmentId, code).editionId();
        unguarded.service(ProgressService.class)
                .complete(new CompleteLesson(maker.request(), enrolmentId, code, edition));
    }
}
