package vn.sontay.training.assessment.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.Fingerprint;

/**
 * A question as it is put.
 *
 * @param code unique over the whole bank (QST-5)
 * @param lessonCode the lesson it is about
 * @param outcome number of the lesson's outcome that it asks for, from 1; 0 where nobody has told
 * @param tags further words to draw and to search by, sorted
 * @param format of all its texts
 * @param text what is asked; of a scenario what it tells before its parts ask
 * @param explanation shown after the attempt; names its source in words
 * @param source the document it stands on
 * @param validFrom first day it may be asked, or null
 * @param validTo last day it may be asked, or null
 */
public record Question(String code, String lessonCode, int outcome, Difficulty difficulty, List<String> tags,
        TextFormat format, String text, Task task, String explanation, String source, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Question {
        tags = tags.stream().sorted().distinct().toList();
    }

    public QuestionType type() {
        return task.type();
    }

    /** @return whether it may be asked on that day */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** @return the same question with another key, and what is explained with it */
    public Question with(Task otherTask, String otherExplanation) {
        return new Question(code, lessonCode, outcome, difficulty, tags, format, text, otherTask, otherExplanation,
                source, validFrom, validTo);
    }

    /** @return the hash of what was asked and how it is marked; what it is sorted by and the validity dates don't count */
    public String sha256() {
        return task instanceof ChoiceTask choice && isPlainChoice(choice)
                ? hashOfPlainChoice(choice)
                : new Fingerprint().add(code).add(format.name()).add(lessonCode).add(text)
                        .add(TaskJson.write(task).toString()).add(explanation).add(source).sha256();
    }

    /** The hash of the first kinds of question stays what it was, so that their editions stay the same. */
    private String hashOfPlainChoice(ChoiceTask choice) {
        List<String> optionTexts = new ArrayList<>();
        choice.options().forEach(option -> {
            optionTexts.add(option.letter());
            optionTexts.add(option.text());
        });
        return new Fingerprint().add(code).add(type().name()).add(lessonCode).add(text).add(optionTexts)
                .add(choice.key()).add(explanation).add(source).sha256();
    }

    private boolean isPlainChoice(ChoiceTask choice) {
        return format == TextFormat.PLAIN
                && choice.equals(ChoiceTask.of(choice.type(), choice.options().stream().map(Option::text).toList(),
                        Set.copyOf(choice.key()), Credit.ALL_OR_NOTHING));
    }
}
