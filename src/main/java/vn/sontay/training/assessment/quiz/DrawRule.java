package vn.sontay.training.assessment.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Question;

/**
 * How many questions of a kind a quiz asks (QUI-18).
 *
 * @param count exactly so many, 1 to 300
 * @param lessonCodes about one of these; empty for any of the quiz's
 * @param tags having one of these; empty for whatever tags
 * @param difficulty null for any
 */
public record DrawRule(int count, List<String> lessonCodes, List<String> tags, @Nullable Difficulty difficulty) {

    public DrawRule {
        lessonCodes = List.copyOf(lessonCodes);
        tags = List.copyOf(tags);
    }

    /** @return whether the question is of this kind */
    public boolean wants(Question question) {
        return (lessonCodes.isEmpty() || lessonCodes.contains(question.lessonCode()))
                && (tags.isEmpty() || tags.stream().anyMatch(question.tags()::contains))
                && (difficulty == null || difficulty == question.difficulty());
    }
}
