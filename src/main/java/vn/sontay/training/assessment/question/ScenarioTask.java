package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.RuleException;

/**
 * Several questions about one text, which is the question's text. Each part counts alike.
 *
 * @param parts in their order, one or more
 */
public record ScenarioTask(List<Part> parts) implements Task {

    public ScenarioTask {
        parts = List.copyOf(parts);
    }

    @Override
    public QuestionType type() {
        return QuestionType.SCENARIO;
    }

    @Override
    public BigDecimal percent(Response response) {
        List<Response> given = response.parts();
        BigDecimal sum = Percent.NONE;
        for (int i = 0; i < parts.size() && i < given.size(); i++) {
            sum = sum.add(parts.get(i).task().percent(given.get(i)));
        }
        return Percent.tidy(sum.divide(BigDecimal.valueOf(parts.size()), 5, RoundingMode.HALF_UP));
    }

    @Override
    public void requireFits(Response response) {
        List<Response> given = response.parts();
        if (!response.isEmpty() && given.size() != parts.size()) {
            throw new RuleException("question.notAnOption");
        }
        for (int i = 0; i < given.size(); i++) {
            parts.get(i).task().requireFits(given.get(i));
        }
    }

    @Override
    public boolean isAnsweredBy(Response response) {
        List<Response> given = response.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (i >= given.size() || !parts.get(i).task().isAnsweredBy(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Response model() {
        return Response.ofParts(parts.stream().map(part -> part.task().model()).toList());
    }

    @Override
    public List<String> feedback(Response response) {
        List<Response> given = response.parts();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts.size() && i < given.size(); i++) {
            all.addAll(parts.get(i).task().feedback(given.get(i)));
        }
        return all;
    }
}
