package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items to be put in their order. A response holds for each item, by the order of {@link #shown()}, the place it is given,
 * from 1.
 *
 * @param items in the right order, no two alike, two or more
 */
public record OrderingTask(List<String> items, Credit credit) implements Task {

    public OrderingTask {
        items = List.copyOf(items);
    }

    /** @return the items by their texts, an order that tells nothing */
    public List<String> shown() {
        return items.stream().sorted().toList();
    }

    /** @return the places that can be given */
    public List<String> places() {
        return IntStream.rangeClosed(1, items.size()).mapToObj(String::valueOf).toList();
    }

    /** @return for each item as shown its right place */
    public List<String> rightValues() {
        return shown().stream().map(item -> String.valueOf(items.indexOf(item) + 1)).toList();
    }

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public BigDecimal percent(Response response) {
        return Slots.percent(response.slots(), rightValues(), credit);
    }

    @Override
    public void requireFits(Response response) {
        Slots.requireFits(response.slots(), items.size(), places());
    }

    @Override
    public boolean isAnsweredBy(Response response) {
        return Slots.filled(response.slots(), items.size());
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
