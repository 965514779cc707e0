package vn.sontay.training.quiz;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer's key: its attempt and the question's number. */
public class AnswerKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long attemptId;
    private int ordinal;

    protected AnswerKey() {
    }

    AnswerKey(long attemptId, int ordinal) {
        this.attemptId = attemptId;
        this.ordinal = ordinal;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerKey key && key.attemptId == attemptId && key.ordinal == ordinal;
    }

    @Override
    public int hashCode() {
        return Objects.hash(attemptId, ordinal);
    }
}
