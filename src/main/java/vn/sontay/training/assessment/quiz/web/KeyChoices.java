package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.Shuffle;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionQueries;
import vn.sontay.training.web.Texts;

/** In which ways a key can be corrected, and what can be the new one. */
@Named
@RequestScoped
public class KeyChoices {

    @Inject
    KeyCorrectionQueries queries;

    @Inject
    Texts texts;

    /** @return how another key is filled in: options, words, number; empty for a type that can't get another */
    public String how(MarkingKey now) {
        return switch (now.asked().type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> "options";
            case SHORT -> "words";
            case NUMERIC -> "number";
            case MATCHING, ORDERING, SCENARIO -> "";
        };
    }

    /** @return whether the bank has the question still, in whatever wording */
    public boolean inBank(String code) {
        return queries.isInBank(code);
    }

    public boolean multiple(MarkingKey now) {
        return now.asked().type() == QuestionType.MULTIPLE;
    }

    /** @return the ways that the type of question allows */
    List<CorrectionKind> kinds(MarkingKey now) {
        return Arrays.stream(CorrectionKind.values())
                .filter(each -> each != CorrectionKind.NEW_KEY || !how(now).isEmpty()).toList();
    }

    public List<SelectItem> kindItems(MarkingKey now) {
        return kinds(now).stream().map(kind -> new SelectItem(kind.name(), texts.get("quiz.kind" + kind))).toList();
    }

    /** @return the question with the key in force, for the page to explain */
    public List<AskedQuestion> shown(MarkingKey now) {
        return List.of(AskedQuestion.explained(1, now, Response.NONE, Shuffle.of(null)));
    }

    /** @return what can be chosen as the new key; empty for types without options */
    public List<SelectItem> options(MarkingKey now) {
        boolean html = now.asked().format() == TextFormat.HTML;
        return shown(now).stream()
                .flatMap(each -> each.fields() instanceof Fields.Options some
                        ? some.options().stream()
                        : Stream.empty())
                .map(each -> new SelectItem(each.letter(), html ? QuestionHtml.words(each.text()) : each.text()))
                .toList();
    }
}
