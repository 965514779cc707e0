package vn.sontay.training.quiz;

import java.time.LocalDate;
import java.util.List;

/**
 * A test.
 *
 * @param questions at least one, in the file's order
 */
public record Quiz(String code, String title, List<Question> questions) {

    public Quiz {
        questions = List.copyOf(questions);
    }

    /** @return the questions that may be asked on that day, in order */
    public List<Question> questionsOn(LocalDate day) {
        return questions.stream().filter(question -> question.isValidOn(day)).toList();
    }
}
