package vn.sontay.training.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank in force, with the ids of its archived questions. Safe for many threads. */
@ApplicationScoped
public class QuestionCatalogue {

    private volatile @Nullable Loaded loaded;

    private record Loaded(QuestionBank bank, Map<Question, Long> archiveIds, Map<Long, Question> byArchiveId) {
    }

    /** @return whether the content has been loaded */
    public boolean isLoaded() {
        return loaded != null;
    }

    /**
     * @return the bank now in force
     * @throws IllegalStateException before the start has loaded it
     */
    public QuestionBank current() {
        return loaded().bank();
    }

    /**
     * @param question one of {@link #current()}
     * @return the id of its row in {@code question_edition}
     */
    public long archiveId(Question question) {
        Long id = loaded().archiveIds().get(question);
        if (id == null) {
            throw new IllegalArgumentException("Question " + question.code() + " is not loaded");
        }
        return id;
    }

    /** @return the question of that archive id if it is worded so still; null when only the archive knows it */
    public @Nullable Question byArchiveId(long id) {
        return loaded().byArchiveId().get(id);
    }

    /**
     * Puts a new state in force, all at once.
     *
     * @param archiveIds of all questions of the bank, and perhaps of more
     */
    public void replace(QuestionBank bank, Map<QuestionKey, Long> archiveIds) {
        Map<Question, Long> ids = new HashMap<>();
        Map<Long, Question> questions = new HashMap<>();
        bank.all().forEach(question -> {
            Long id = archiveIds.get(QuestionKey.of(question));
            if (id == null) {
                throw new IllegalArgumentException("Question " + question.code() + " is not archived");
            }
            ids.put(question, id);
            questions.put(id, question);
        });
        loaded = new Loaded(bank, Map.copyOf(ids), Map.copyOf(questions));
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now == null) {
            throw new IllegalStateException("The bank has not been loaded");
        }
        return now;
    }
}
