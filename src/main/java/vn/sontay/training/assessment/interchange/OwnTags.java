package vn.sontay.training.assessment.interchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;

/**
 * What only our bank knows of a question, carried through other people's formats as tags {@code name:value} (INT-3). Short
 * ones, since Moodle cuts a tag after 50 characters; the source, which may be longer, has a place of its own in each format.
 */
final class OwnTags {

    static final String LESSON = "lesson";
    static final String OUTCOME = "outcome";
    static final String DIFFICULTY = "difficulty";
    static final String FROM = "validFrom";
    static final String TO = "validTo";
    static final String CREDIT = "credit";
    static final String CARE = "care";
    static final String SOURCE = "source";
    static final String UNIT = "unit";
    static final String EXPLANATION = "explanation";

    private static final Set<String> NAMES = Set.of(LESSON, OUTCOME, DIFFICULTY, FROM, TO, CREDIT, CARE, SOURCE, UNIT,
            EXPLANATION);

    private OwnTags() {
    }

    /** @return the tags of a question of ours: its own, then those that carry attributes */
    static List<String> of(Question question) {
        List<String> tags = new ArrayList<>(question.tags());
        attributes(question).forEach((name, text) -> tags.add(name + ":" + text));
        return tags;
    }

    /** @return the short attributes by name */
    static Map<String, String> attributes(Question question) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put(LESSON, question.lessonCode());
        own.put(OUTCOME, String.valueOf(question.outcome()));
        own.put(DIFFICULTY, word(question.difficulty()));
        if (question.validFrom() != null) {
            own.put(FROM, question.validFrom().toString());
        }
        if (question.validTo() != null) {
            own.put(TO, question.validTo().toString());
        }
        own.putAll(ofTask(question.task()));
        return own;
    }

    /** @return what the task adds */
    static Map<String, String> ofTask(Task task) {
        return switch (task) {
            case ChoiceTask choice -> choice.multiple() ? Map.of(CREDIT, word(choice.credit())) : Map.of();
            case MatchingTask matching -> Map.of(CREDIT, word(matching.credit()));
            case OrderingTask ordering -> Map.of(CREDIT, word(ordering.credit()));
            case ShortAnswerTask typed -> Map.of(CARE, care(typed.care()));
            default -> Map.of();
        };
    }

    private static String care(Set<Care> care) {
        return care.isEmpty()
                ? "none"
                : EnumSet.copyOf(care).stream().map(OwnTags::word).collect(Collectors.joining("+"));
    }

    /** @return what a tag calls it */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isOwn(String tag) {
        int colon = tag.indexOf(':');
        return colon > 0 && NAMES.contains(tag.substring(0, colon));
    }

    /** @return the attributes among the tags; of two of a name the first counts */
    static Map<String, String> read(List<String> tags) {
        Map<String, String> own = new LinkedHashMap<>();
        tags.stream().filter(OwnTags::isOwn).forEach(tag -> own.putIfAbsent(tag.substring(0, tag.indexOf(':')),
                tag.substring(tag.indexOf(':') + 1).strip()));
        return own;
    }

    /** @return the tags that are none of ours */
    static List<String> others(List<String> tags) {
        return tags.stream().filter(tag -> !isOwn(tag)).toList();
    }
}
