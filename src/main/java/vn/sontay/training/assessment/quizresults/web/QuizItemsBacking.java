package vn.sontay.training.assessment.quizresults.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.quizresults.ItemFigures;
import vn.sontay.training.assessment.quizresults.ItemWarning;
import vn.sontay.training.assessment.quizresults.ItemsPage;
import vn.sontay.training.assessment.quizresults.OptionCount;
import vn.sontay.training.assessment.quizresults.ResultQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** What the questions of a class's quiz were worth. */
@Named
@RequestScoped
public class QuizItemsBacking {

    @Inject
    Parameters parameters;

    @Inject
    ResultQueries queries;

    @Inject
    Texts texts;

    @Inject
    FigureWords words;

    private ItemsPage page;

    @PostConstruct
    void read() {
        page = queries.items(parameters.id("class"), parameters.text("quiz"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        page.facts();
    }

    public ItemsPage getPage() {
        return page;
    }

    /** @return the warning as a sentence */
    public String warning(ItemWarning warning) {
        return texts.of("quizresults.warn" + warning.kind(), String.join(", ", warning.letters()));
    }

    /** @return how easy it is and how well it discriminates, or why nothing can be said */
    public String figures(ItemFigures item) {
        if (item.settled()) {
            return texts.get(
                    item.correction() == CorrectionKind.DROPPED ? "quizresults.dropped" : "quizresults.fullMarks");
        }
        String discrimination = item.discrimination() == null
                ? texts.get("quizresults." + (item.judged() ? "notDifferent" : "notEnough"))
                : texts.of("quizresults.discrimination", words.of(item.discrimination()));
        return texts.of("quizresults.facility", item.facility()) + " · " + discrimination;
    }

    /** @return the letter as it is shown; none of true and false */
    public String letter(ItemFigures item, OptionCount option) {
        return item.type() == QuestionType.TRUE_FALSE ? "" : option.letter() + ". ";
    }
}
