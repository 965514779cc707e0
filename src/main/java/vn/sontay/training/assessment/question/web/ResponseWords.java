package vn.sontay.training.assessment.question.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.QuestionHtml;

/** What somebody answered, in a line of plain words. */
@Named
@ApplicationScoped
public class ResponseWords {

    /** @return the chosen options' texts, place and value, or what was typed; an empty text for no answer */
    public String of(AskedQuestion question) {
        return question.answered() ? of(question.fields(), question.isHtml()) : "";
    }

    /** @return what was asked, without markup */
    public String asked(AskedQuestion question) {
        return QuestionHtml.words(question.text(), question.isHtml());
    }

    private static String of(Fields fields, boolean html) {
        return switch (fields) {
            case Fields.Options options -> joined(options.options().stream().filter(Fields.Choosable::chosen)
                    .map(option -> QuestionHtml.words(option.text(), html)).toList());
            case Fields.Places places -> joined(places.places().stream().filter(place -> !place.value().isEmpty())
                    .map(place -> QuestionHtml.words(place.prompt(), html) + ": "
                            + QuestionHtml.words(places.label(place.value()), html))
                    .toList());
            case Fields.Typed typed -> (typed.value() + " " + typed.unit()).strip();
            case Fields.Parts parts -> joined(parts.parts().stream()
                    .map(part -> QuestionHtml.words(part.text(), html) + " " + of(part.fields(), html)).toList());
        };
    }

    private static String joined(List<String> words) {
        return words.stream().map(String::strip).collect(Collectors.joining("; "));
    }
}
