package vn.sontay.training.teaching.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads a trainee's own form, and what a class has answered. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER, Roles.INSPECTOR})
public class FeedbackQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    FeedbackClasses classes;

    @Inject
    FeedbackCatalogue catalogue;

    /** @return the form of the class that the caller is in, by their own enrolment */
    @RolesAllowed(Roles.TRAINEE)
    public MySheet mySheet(long enrolmentId) {
        long classId = access.requireOwn(enrolmentId).classId();
        boolean handedIn = !Sql
                .of(entityManager, "select enrolment_id from feedback_handed_in where enrolment_id = :enrolment")
                .with("enrolment", enrolmentId).rows().isEmpty();
        return new MySheet(enrolmentId, classes.of(classId), catalogue.current(), handedIn);
    }

    /** @return what the class has answered, as far as it may be shown (FBK-5), to its staff and to leaders */
    public FeedbackSummary summary(long classId) {
        access.requireStaffOrLeader(classId);
        FeedbackClass of = classes.of(classId);
        ReceivedSheets received = new ReceivedSheets(
                number("select count(*) from feedback_sheet where class_id = :class", classId),
                number("select coalesce(sum(sheets), 0) from feedback_tally where class_id = :class and withdrawn_at is null",
                        classId));
        FeedbackForm form = catalogue.current();
        if (!received.shown()) {
            return new FeedbackSummary(of, received, form, List.of(), List.of());
        }
        Map<String, Distribution> counts = new HashMap<>();
        paper(classId).forEach(each -> counts.merge(each.questionCode(), each.counts(), Distribution::plus));
        if (received.phoneCounts()) {
            addPhones(classId, counts);
        }
        return new FeedbackSummary(of, received, form, results(form, counts), comments(classId, received));
    }

    private int number(String sql, long classId) {
        return (int) Sql.of(entityManager, sql).with("class", classId).number();
    }

    private List<PaperCount> paper(long classId) {
        return entityManager.createQuery("select n from PaperCount n join PaperTally t on t.id = n.tallyId "
                + "where t.classId = :id and t.withdrawnAt is null", PaperCount.class)
                .setParameter("id", classId).getResultList();
    }

    private void addPhones(long classId, Map<String, Distribution> counts) {
        Sql.of(entityManager, """
                select a.question_code, sum(case when a.choice = 1 then 1 else 0 end) as ones,
                       sum(case when a.choice = 2 then 1 else 0 end) as twos, sum(case when a.choice = 3 then 1 else 0 end) as threes,
                       sum(case when a.choice = 4 then 1 else 0 end) as fours, sum(case when a.choice = 5 then 1 else 0 end) as fives
                  from feedback_answer a join feedback_sheet s on s.id = a.sheet_id
                 where s.class_id = :class group by a.question_code""").with("class", classId).rows()
                .forEach(row -> counts.merge(row.text("question_code"),
                        Distribution.of(row.number("ones"), row.number("twos"), row.number("threes"),
                                row.number("fours"), row.number("fives")),
                        Distribution::plus));
    }

    /** The form's questions in its order, then those that it has no more (FBK-9). */
    private static List<QuestionResult> results(FeedbackForm form, Map<String, Distribution> counts) {
        List<QuestionResult> results = new ArrayList<>();
        form.questions().forEach(question -> results.add(new QuestionResult(question.code(), question.text(),
                counts.getOrDefault(question.code(), Distribution.NONE))));
        Set<String> former = new TreeSet<>(counts.keySet());
        form.questions().forEach(question -> former.remove(question.code()));
        former.forEach(code -> results.add(new QuestionResult(code, "",
                counts.getOrDefault(code, Distribution.NONE))));
        return results;
    }

    private List<String> comments(long classId, ReceivedSheets received) {
        return entityManager.createQuery("""
                select c.content from FeedbackComment c left join PaperTally t on t.id = c.tallyId
                 where c.classId = :id and t.withdrawnAt is null and (c.tallyId is not null or :phones = true)
                 order by c.id""", String.class)
                .setParameter("id", classId).setParameter("phones", received.phoneCounts()).getResultList();
    }
}
