package vn.sontay.training.assessment.quiz.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command to take answers, in the order in which they were given. It can be repeated without a request id (QUI-7).
 *
 * @param clientId made by the page that gives them, 1 to 36 characters
 * @param answers 1 to {@value #MOST}
 */
public record GiveAnswers(long attemptId, String clientId, List<GivenAnswer> answers) {

    /** In one command. */
    public static final int MOST = 300;

    public GiveAnswers {
        answers = List.copyOf(answers);
    }

    /** @return the numbers that the client gave them */
    public Set<Long> numbers() {
        return answers.stream().map(GivenAnswer::seq).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
