package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * To each prompt its answer. A response holds for each prompt the letter of a choice.
 *
 * @param pairs in the order of the prompts, two or more
 * @param extras answers that belong to none
 */
public record MatchingTask(List<Pair> pairs, List<String> extras, Credit credit) implements Task {

    public MatchingTask {
        pairs = List.copyOf(pairs);
        extras = List.copyOf(extras);
    }

    /** @return every answer once, by its text, so that their letters tell nothing: the first is A */
    public List<String> choices() {
        return Stream.concat(pairs.stream().map(Pair::answer), extras.stream()).distinct().sorted().toList();
    }

    /** @return the letters of the choices */
    public List<String> letters() {
        return Letters.first(choices().size());
    }

    /** @return for each prompt the letter of its answer */
    public List<String> rightValues() {
        List<String> choices = choices();
        return pairs.stream().map(pair -> Letters.at(choices.indexOf(pair.answer()))).toList();
    }

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    @Override
    public BigDecimal percent(Response response) {
        return Slots.percent(response.slots(), rightValues(), credit);
    }

    @Override
    public void requireFits(Response response) {
        Slots.requireFits(response.slots(), pairs.size(), letters());
    }

    @Override
    public boolean isAnsweredBy(Response response) {
        return Slots.filled(response.slots(), pairs.size());
    }

    @Override
    public Response model() {
        return Response.ofSlots(rightValues());
    }

    @Override
    public List<String> feedback(Response response) {
        return List.of();
    }
}
