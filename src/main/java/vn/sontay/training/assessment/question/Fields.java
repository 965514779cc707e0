package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a page shows to answer a question by, and afterwards what was answered and what is right. */
public sealed interface Fields {

    /** One or several options. */
    record Options(QuestionType type, List<Choosable> options) implements Fields {

        public boolean multiple() {
            return type == QuestionType.MULTIPLE;
        }
    }

    /**
     * @param right whether it is in the key; false while nothing is explained
     */
    record Choosable(String letter, String text, boolean chosen, boolean right) {
    }

    /**
     * A value to be chosen for each place, of matching and ordering.
     *
     * @param values that can be chosen, in the order shown
     */
    record Places(boolean ordering, List<Place> places, List<Value> values) implements Fields {

        /** @return what the value stands for; an empty text for none */
        public String label(String value) {
            return values.stream().filter(each -> each.value().equals(value)).map(Value::label).findFirst().orElse("");
        }
    }

    /**
     * @param number of the place in a {@link Response}, from 0
     * @param value that is chosen, or empty
     * @param right the right value; empty while nothing is explained
     */
    record Place(int number, String prompt, String value, String right) {
    }

    /** Something that can be chosen for a place. */
    record Value(String value, String label) {
    }

    /**
     * Something to be typed.
     *
     * @param unit said after it, or empty
     * @param right what was right; empty while nothing is explained
     */
    record Typed(boolean number, String unit, String value, String right, int longest) implements Fields {
    }

    /** The parts of a scenario. */
    record Parts(List<PartFields> parts) implements Fields {
    }

    /** One part of a scenario. */
    record PartFields(String text, Fields fields) {
    }

    /**
     * @param explained whether what is right may be told
     * @param salt tells the question apart from others with the same shuffle
     */
    static Fields of(Task task, Response response, boolean explained, Shuffle shuffle, String salt) {
        return switch (task) {
            case ChoiceTask choice -> options(choice, response, explained, shuffle, salt);
            case MatchingTask matching -> matching(matching, response, explained, shuffle, salt);
            case OrderingTask ordering -> ordering(ordering, response, explained, shuffle, salt);
            case ShortAnswerTask typed -> new Typed(false, "", response.text(), explained ? right(typed) : "",
                    ShortAnswerTask.LONGEST);
            case NumericTask numeric -> new Typed(true, numeric.unit(), response.text(),
                    explained ? right(numeric) : "", NumericTask.LONGEST);
            case ScenarioTask scenario -> parts(scenario, response, explained, shuffle, salt);
        };
    }

    private static Fields options(ChoiceTask choice, Response response, boolean explained, Shuffle shuffle,
            String salt) {
        List<String> chosen = response.letters();
        List<String> key = choice.key();
        List<Choosable> shown = choice.options().stream().map(option -> new Choosable(option.letter(), option.text(),
                chosen.contains(option.letter()), explained && key.contains(option.letter()))).toList();
        return new Options(choice.type(),
                choice.type() == QuestionType.TRUE_FALSE ? shown : shuffle.order(shown, salt));
    }

    private static Fields matching(MatchingTask task, Response response, boolean explained, Shuffle shuffle,
            String salt) {
        List<String> choices = task.choices();
        List<Value> values = IntStream.range(0, choices.size())
                .mapToObj(i -> new Value(Letters.at(i), choices.get(i))).toList();
        List<Place> places = places(task.pairs().stream().map(Pair::prompt).toList(), response.slots(),
                explained ? task.rightValues() : List.of());
        return new Places(false, places, shuffle.order(values, salt));
    }

    private static Fields ordering(OrderingTask task, Response response, boolean explained, Shuffle shuffle,
            String salt) {
        List<Place> places = places(task.shown(), response.slots(), explained ? task.rightValues() : List.of());
        return new Places(true, shuffle.order(places, salt),
                task.places().stream().map(place -> new Value(place, place)).toList());
    }

    private static List<Place> places(List<String> prompts, List<String> given, List<String> right) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            places.add(new Place(i, prompts.get(i), i < given.size() ? given.get(i) : "",
                    i < right.size() ? right.get(i) : ""));
        }
        return places;
    }

    private static String right(ShortAnswerTask task) {
        return task.answers().stream().filter(answer -> answer.percent().compareTo(Percent.ALL) == 0)
                .map(answer -> answer.text().replace("\\*", "*")).collect(Collectors.joining(" / "));
    }

    private static String right(NumericTask task) {
        return task.answers().stream().filter(answer -> answer.percent().compareTo(Percent.ALL) == 0)
                .map(answer -> plain(answer.number())
                        + (answer.tolerance().signum() == 0 ? "" : " ± " + plain(answer.tolerance())))
                .collect(Collectors.joining(" / "));
    }

    private static String plain(BigDecimal number) {
        return (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('.', ',');
    }

    private static Fields parts(ScenarioTask task, Response response, boolean explained, Shuffle shuffle,
            String salt) {
        List<Response> given = response.parts();
        List<PartFields> parts = new ArrayList<>();
        for (int i = 0; i < task.parts().size(); i++) {
            Part part = task.parts().get(i);
            parts.add(new PartFields(part.text(), of(part.task(), i < given.size() ? given.get(i) : Response.NONE,
                    explained, shuffle, salt + '/' + i)));
        }
        return new Parts(parts);
    }
}
