package vn.sontay.training.shared.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content is broken, so nothing of it was taken over. Its message lists every problem, one a line. */
public class ContentException extends RuntimeException {

    private final transient List<ContentProblem> problems;

    public ContentException(List<ContentProblem> problems) {
        super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** @return by file and line */
    public List<ContentProblem> problems() {
        return problems;
    }
}
