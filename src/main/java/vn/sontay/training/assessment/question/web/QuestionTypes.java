package vn.sontay.training.assessment.question.web;

import java.util.Arrays;
import java.util.Optional;
import vn.sontay.training.assessment.question.QuestionType;

/** Reads names of constants as addresses and forms send them. */
final class QuestionTypes {

    private QuestionTypes() {
    }

    static Optional<QuestionType> read(String name) {
        return read(QuestionType.class, name);
    }

    /** @return empty when there is none of that name */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }
}
