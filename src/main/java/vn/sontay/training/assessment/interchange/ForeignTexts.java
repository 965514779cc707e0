package vn.sontay.training.assessment.interchange;

import java.util.stream.Stream;

/** Every text of a foreign task, without those that are characters in any format. */
final class ForeignTexts {

    private ForeignTexts() {
    }

    static Stream<MarkedText> of(ForeignTask task) {
        return switch (task) {
            case ForeignTask.Choice choice ->
                choice.answers().stream().flatMap(answer -> Stream.of(answer.text(), answer.feedback()));
            case ForeignTask.TrueFalse trueFalse -> Stream.of(trueFalse.whenTrue(), trueFalse.whenFalse());
            case ForeignTask.Matching matching ->
                matching.pairs().stream().flatMap(pair -> Stream.of(pair.prompt(), pair.answer()));
            case ForeignTask.Ordering ordering -> ordering.items().stream();
            case ForeignTask.Typed typed -> typed.answers().stream().map(ForeignAnswer::feedback);
            case ForeignTask.Numeric numeric -> numeric.answers().stream().map(ForeignNumber::feedback);
            case ForeignTask.Scenario scenario ->
                scenario.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.text()), of(part.task())));
            case ForeignTask.NotOurs notOurs -> Stream.empty();
            case ForeignTask.Broken broken -> Stream.empty();
        };
    }
}
