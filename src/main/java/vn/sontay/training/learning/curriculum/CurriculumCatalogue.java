package vn.sontay.training.learning.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The curriculum as it was last loaded, with the ids of its archived editions. Safe for many threads. */
@ApplicationScoped
public class CurriculumCatalogue {

    private volatile @Nullable Loaded loaded;

    private record Loaded(Curriculum curriculum, Map<EditionKey, Long> archiveIds, RuleEditions rules) {
    }

    /** @return whether the start has loaded them */
    public boolean isLoaded() {
        return loaded != null;
    }

    /**
     * @return the courses and lessons now in force
     * @throws IllegalStateException before the start has loaded them
     */
    public Curriculum current() {
        return loaded().curriculum();
    }

    /**
     * @param edition one of {@link #current()}
     * @return the id of its row in {@code lesson_edition}
     */
    public long archiveId(LessonEdition edition) {
        Long id = loaded().archiveIds().get(EditionKey.of(edition));
        if (id == null) {
            throw new IllegalArgumentException(
                    "Edition " + edition.code() + "." + edition.edition() + " is not loaded");
        }
        return id;
    }

    /** @return what that course demands of a class that begins on that day (CUR-11); empty for an unknown course */
    public Optional<RuleEdition> rule(String courseCode, LocalDate classStart) {
        return rule(courseCode, classStart, null);
    }

    /** @return the same by the editions that had been loaded by that moment; null for all */
    public Optional<RuleEdition> rule(String courseCode, LocalDate classStart, @Nullable Instant by) {
        return current().course(courseCode).map(course -> loaded().rules().inForce(courseCode, classStart, by)
                .orElseGet(() -> RuleEdition.of(course)));
    }

    /** @return whether that course asks for practice of a class that begins on that day */
    public boolean asksForPractice(String courseCode, LocalDate classStart) {
        return rule(courseCode, classStart).map(RuleEdition::asksForPractice).orElse(false);
    }

    /**
     * @return how that course uses its quiz in a class that begins on that day: held to the mark of the rule's edition (CUR-11),
     *         unless the edition was of another quiz
     */
    public QuizRule quiz(Course course, LocalDate classStart) {
        QuizRule now = course.quiz();
        return rule(course.code(), classStart).stream().flatMap(rule -> rule.lines().stream())
                .filter(line -> line.what() == Demanded.QUIZ && line.terms().getFirst().equals(now.code())).findFirst()
                .map(line -> new QuizRule(now.code(), now.attempts(), new BigDecimal(line.terms().get(1)))).orElse(now);
    }

    /** Puts a new state in force, all at once. */
    public void replace(Curriculum curriculum, Map<EditionKey, Long> archiveIds, RuleEditions rules) {
        loaded = new Loaded(curriculum, Map.copyOf(archiveIds), rules);
    }

    /** Puts a state in force of whose rules no editions are kept: each has held from the beginning. */
    public void replace(Curriculum curriculum, Map<EditionKey, Long> archiveIds) {
        replace(curriculum, archiveIds, new RuleEditions(List.of()));
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now == null) {
            throw new IllegalStateException("The curriculum has not been loaded");
        }
        return now;
    }
}
