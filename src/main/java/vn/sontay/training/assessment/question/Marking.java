package vn.sontay.training.assessment.question;

/**
 * Marks a response. The rules are those of the {@link Task}s and follow from the question and the response alone; whoever
 * changes one raises the version, which stands with every result.
 */
public final class Marking {

    /** Of the rules in force. */
    public static final int VERSION = 2;

    private Marking() {
    }

    /** @return what the response is worth, also when it couldn't be one: nothing then */
    public static Mark mark(Question question, Response response) {
        return new Mark(question.task().percent(response));
    }
}
