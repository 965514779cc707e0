package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.lawchange.ChangeQuestion;
import vn.sontay.training.learning.lawchange.KnowLawChange;
import vn.sontay.training.learning.lawchange.LawChange;
import vn.sontay.training.learning.lawchange.LawChangeQueries;
import vn.sontay.training.learning.lawchange.LawChangeService;
import vn.sontay.training.learning.lawchange.MyChange;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** People of the first class who have read its lessons once more since: what has changed concerns them, and some know it. */
@Dependent
class DemoLawChanges {

    private static final Map<String, List<String>> READ = Map.of("cb01", List.of("A1", "A3", "A7"), "cb02",
            List.of("A1", "A3", "A7"), "cb04", List.of("A1", "A7"), "cb05", List.of("A3"), "cb09",
            List.of("A1", "A3"), "cb10", List.of("A7"));
    /** Those who know whatever concerns them. */
    private static final List<String> KNOW = List.of("cb02", "cb04", "cb09");

    @Inject
    ClassMaker maker;

    @Inject
    DemoLearning learning;

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    void ofFirstClass(long classId, Map<String, Long> ids) {
        learning.learn(classId, ids, READ);
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        for (String name : KNOW) {
            EnrolmentRow own = known(enrolments, known(ids, name));
            currentUser.is(new Caller(name, 0, own.personId(), own.fullName(), Set.of(Roles.TRAINEE)));
            unguarded.service(LawChangeQueries.class).waiting().stream().map(MyChange::change).forEach(this::know);
        }
        currentUser.is(DemoSeeder.administrator());
    }

    private void know(LawChange change) {
        List<String> keys = change.questions().stream().map(ChangeQuestion::key).toList();
        unguarded.service(LawChangeService.class).know(new KnowLawChange(maker.request(), change.code(),
                change.sha256(), keys.get(0), keys.get(1), keys.get(2)));
    }
}
