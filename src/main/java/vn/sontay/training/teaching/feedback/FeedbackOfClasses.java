package vn.sontay.training.teaching.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * What several classes have answered together: only those of which each alone may be shown (FBK-5), so that no class and nobody is found
 * out by taking others away. For use cases that have checked permission themselves.
 */
@ApplicationScoped
public class FeedbackOfClasses {

    private static final String PHONES = """
            select s.class_id, count(*) as sheets from feedback_sheet s where s.class_id in (:ids) group by s.class_id""";
    private static final String PAPERS = """
            select t.class_id, sum(t.sheets) as sheets from feedback_tally t
             where t.class_id in (:ids) and t.withdrawn_at is null group by t.class_id""";
    private static final String PHONE_COUNTS = """
            select a.question_code, sum(case when a.choice = 1 then 1 else 0 end) as ones,
                   sum(case when a.choice = 2 then 1 else 0 end) as twos, sum(case when a.choice = 3 then 1 else 0 end) as threes,
                   sum(case when a.choice = 4 then 1 else 0 end) as fours, sum(case when a.choice = 5 then 1 else 0 end) as fives
              from feedback_answer a join feedback_sheet s on s.id = a.sheet_id
             where s.class_id in (:ids) group by a.question_code""";
    private static final String PAPER_COUNTS = """
            select n.question_code, sum(n.ticked_1) as ones, sum(n.ticked_2) as twos, sum(n.ticked_3) as threes,
                   sum(n.ticked_4) as fours, sum(n.ticked_5) as fives
              from feedback_tally_count n join feedback_tally t on t.id = n.tally_id
             where t.class_id in (:ids) and t.withdrawn_at is null group by n.question_code""";
    private static final String COMMENTS = """
            select c.id, c.class_id, c.content, case when c.tally_id is null then 1 else 0 end as phone from feedback_comment c
              left join feedback_tally t on t.id = c.tally_id
             where c.class_id in (:ids) and t.withdrawn_at is null""";
    private static final String NAMES = """
            select e.full_name from enrolment e where e.class_id in (:ids)
             union select p.full_name from class_trainer f join person p on p.id = f.person_id where f.class_id in (:ids)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FeedbackCatalogue catalogue;

    /**
     * What they have answered.
     *
     * @param classes how many are shown
     * @param sheets how many the figures are made of
     * @param results the questions of the form that were answered, in its order
     * @param comments in random order (FBK-6), without those that name somebody of a class
     */
    public record Said(int classes, int sheets, List<QuestionResult> results, List<String> comments) {

        public Said {
            results = List.copyOf(results);
            comments = List.copyOf(comments);
        }
    }

    /** @return what is shown of them; nothing where no class has sheets enough. Six statements for each 500 classes. */
    public Said of(Collection<Long> classIds) {
        Map<Long, ReceivedSheets> received = received(classIds);
        List<Long> shown = received.keySet().stream().filter(id -> of(received, id).shown()).toList();
        if (shown.isEmpty()) {
            return new Said(0, 0, List.of(), List.of());
        }
        List<Long> phones = shown.stream().filter(id -> of(received, id).phoneCounts()).toList();
        Map<String, Distribution> counts = new HashMap<>();
        count(PHONE_COUNTS, phones, counts);
        count(PAPER_COUNTS, shown, counts);
        List<QuestionResult> results = catalogue.current().questions().stream()
                .filter(each -> counts.containsKey(each.code()))
                .map(each -> new QuestionResult(each.code(), each.text(),
                        counts.getOrDefault(each.code(), Distribution.NONE)))
                .toList();
        return new Said(shown.size(), shown.stream().mapToInt(id -> of(received, id).counted()).sum(), results,
                comments(shown, phones));
    }

    private static ReceivedSheets of(Map<Long, ReceivedSheets> received, long classId) {
        return received.getOrDefault(classId, new ReceivedSheets(0, 0));
    }

    private Map<Long, ReceivedSheets> received(Collection<Long> classIds) {
        Map<Long, ReceivedSheets> received = new TreeMap<>();
        rows(PHONES, classIds).forEach(
                row -> received.put(row.id("class_id"), new ReceivedSheets(row.number("sheets"), 0)));
        rows(PAPERS, classIds).forEach(row -> received.merge(row.id("class_id"),
                new ReceivedSheets(0, row.number("sheets")),
                (phone, paper) -> new ReceivedSheets(phone.phone(), paper.paper())));
        return received;
    }

    private void count(String sql, List<Long> classIds, Map<String, Distribution> counts) {
        rows(sql, classIds).forEach(row -> counts.merge(row.text("question_code"),
                Distribution.of(row.number("ones"), row.number("twos"), row.number("threes"), row.number("fours"),
                        row.number("fives")),
                Distribution::plus));
    }

    /** Sorted here: two databases order keys alike only where nobody sees a difference. */
    private List<String> comments(List<Long> shown, List<Long> phones) {
        Set<Long> counted = new HashSet<>(phones);
        Map<String, String> said = new TreeMap<>();
        rows(COMMENTS, shown).stream().filter(row -> row.number("phone") == 0 || counted.contains(row.id("class_id")))
                .forEach(row -> said.put(row.text("id"), row.text("content")));
        Set<String> names = new HashSet<>();
        rows(NAMES, shown).forEach(row -> names.add(Vietnamese.foldName(row.text("full_name"))));
        return said.values().stream().filter(each -> names.stream().noneMatch(Vietnamese.foldName(each)::contains))
                .toList();
    }

    private List<Row> rows(String sql, Collection<Long> classIds) {
        List<Row> rows = new ArrayList<>();
        Lots.of(classIds).forEach(some -> rows.addAll(Sql.of(entityManager, sql).with("ids", some).rows()));
        return rows;
    }
}
