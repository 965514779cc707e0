package vn.sontay.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The quizzes as they were last loaded, with the ids of their archived questions. Safe for many threads. */
@ApplicationScoped
public class QuizCatalogue {

    private volatile @Nullable Loaded loaded;

    private record Loaded(Quizzes quizzes, Map<Question, Long> archiveIds, Map<Long, Question> byArchiveId) {
    }

    /** @return whether the content has been loaded */
    public boolean isLoaded() {
        return loaded != null;
    }

    /**
     * @return the quizzes now in force
     * @throws IllegalStateException before the start has loaded them
     */
    public Quizzes current() {
        return loaded().quizzes();
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
    public void replace(Quizzes quizzes, Map<QuestionKey, Long> archiveIds) {
        Map<Question, Long> ids = new HashMap<>();
        Map<Long, Question> questions = new HashMap<>();
        quizzes.bank().forEach(question -> {
            Long id = archiveIds.get(QuestionKey.of(question));
            if (id == null) {
                throw new IllegalArgumentException("Question " + question.code() + " is not archived");
            }
            ids.put(question, id);
            questions.put(id, question);
        });
        loaded = new Loaded(quizzes, Map.copyOf(ids), Map.copyOf(questions));
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now == null) {
            throw new IllegalStateException("The quizzes have not been loaded");
        }
        return now;
    }
}
