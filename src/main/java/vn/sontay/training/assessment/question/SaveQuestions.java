package vn.sontay.training.assessment.question;

import java.util.List;
import java.util.Map;

/**
 * Words many questions anew, all or none.
 *
 * @param versions of the questions by code as whoever sends them has seen them: {@link BankEntry#version()}, or empty for a code
 *     that was free; a code that isn't named isn't compared
 * @param origin where they come from, in words, such as the file's name
 */
public record SaveQuestions(String requestId, List<Question> questions, Map<String, String> versions, String origin) {

    public SaveQuestions {
        questions = List.copyOf(questions);
        versions = Map.copyOf(versions);
    }
}
