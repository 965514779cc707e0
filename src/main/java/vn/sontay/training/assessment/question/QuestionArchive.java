package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.database.Sql;

/** Keeps each question that was ever loaded (QST-5). Called by one at a time: at start, and under the bank's lock. */
@ApplicationScoped
public class QuestionArchive {

    private static final String ALL = "select q.code, q.sha256, q.id from question_edition q";
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    public QuestionArchive() {
    }

    /** For tests. */
    public QuestionArchive(EntityManager entities) {
        this.entities = entities;
    }

    /** What is stored once the files have been read. */
    record Kept(List<Edition> editions, Map<QuestionKey, Long> archiveIds, Halves halves) {
    }

    /**
     * Adds the questions of the files and of the browser that aren't there yet. An edition that has meanwhile come into its
     * file gives way to it for good (QST-12).
     *
     * @param at when they were loaded
     * @return the editions of the browser that are in force, the archive ids of all questions that were ever loaded, and their
     *     halves
     */
    @Transactional
    public Kept keep(QuestionBank files, Instant at) {
        BrowserEditions stored = new BrowserEditions(entities);
        List<Edition> editions = new ArrayList<>();
        List<Edition> added = new ArrayList<>();
        for (Edition edition : stored.latest()) {
            Question file = files.question(edition.code()).orElse(null);
            if (file != null && edition.isMetBy(file)) {
                added.add(edition.givingWay(file, at));
            }
            editions.add(file != null && edition.isMetBy(file) ? added.getLast() : edition);
        }
        stored.add(added);
        List<Question> all = new ArrayList<>(files.all());
        editions.forEach(edition -> all.add(edition.question()));
        Map<QuestionKey, Long> ids = new HashMap<>();
        take(Sql.of(entities, ALL), ids);
        add(all, at, ids);
        return new Kept(editions, ids, new HalfStore(entities).deal(all, at));
    }

    /** Waits for others who change the bank; held until the transaction ends. */
    void lock() {
        new BrowserEditions(entities).lock();
    }

    /** @return what is stored, for a node that has read the same files; nothing is added, and nothing read that isn't for good */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Kept read() {
        Map<QuestionKey, Long> ids = new HashMap<>();
        take(Sql.of(entities, ALL), ids);
        return new Kept(new BrowserEditions(entities).latest(), ids, new HalfStore(entities).read());
    }

    /** The same for a few of them. @return the archive ids of every wording of their codes */
    Map<QuestionKey, Long> keepSome(List<Question> questions, Instant at) {
        Map<QuestionKey, Long> ids = new HashMap<>();
        List<String> codes = questions.stream().map(Question::code).toList();
        for (int i = 0; i < codes.size(); i += AT_ONCE) {
            take(Sql.of(entities, ALL + " where q.code in (:codes)").with("codes",
                    codes.subList(i, Math.min(codes.size(), i + AT_ONCE))), ids);
        }
        add(questions, at, ids);
        return ids;
    }

    /**
     * Deals those that have no half yet (QST-22).
     *
     * @param bank all questions there are, by which is counted
     * @param known the halves as they were last read
     */
    Halves deal(List<Question> added, List<Question> bank, Halves known, Instant at) {
        List<Question> all = new ArrayList<>(bank);
        added.stream().filter(each -> known.of(each.code()).isEmpty()).forEach(all::add);
        return all.size() == bank.size() ? known : new HalfStore(entities).deal(all, at);
    }

    private static void take(Sql query, Map<QuestionKey, Long> ids) {
        query.rows().forEach(row -> ids.put(new QuestionKey(row.text("code"), row.text("sha256")), row.id("id")));
    }

    private void add(Collection<Question> questions, Instant at, Map<QuestionKey, Long> ids) {
        WrittenOnce rows = new WrittenOnce(entities);
        for (Question question : questions) {
            QuestionKey key = QuestionKey.of(question);
            if (!ids.containsKey(key)) {
                ArchivedQuestion added = new ArchivedQuestion(question, at);
                rows.add(added);
                ids.put(key, added.id());
            }
        }
    }
}
