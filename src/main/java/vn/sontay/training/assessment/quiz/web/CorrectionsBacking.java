package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.quiz.grading.AskedEdition;
import vn.sontay.training.assessment.quiz.grading.CorrectionRow;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Parameters;

/** The questions that were asked, to choose one whose key is to be corrected, and the corrections that were made. */
@Named
@RequestScoped
public class CorrectionsBacking {

    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_TEXT = 200;

    @Inject
    Parameters parameters;

    @Inject
    KeyCorrectionQueries queries;

    private String text = "";
    private Page<AskedEdition> asked;
    private List<CorrectionRow> made = List.of();

    @PostConstruct
    void read() {
        String typed = parameters.text("q").strip();
        text = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
        String page = parameters.text("page");
        asked = queries.asked(text, page.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(page) : 1);
        made = queries.corrections();
    }

    public String getText() {
        return text;
    }

    public Page<AskedEdition> getAsked() {
        return asked;
    }

    public List<CorrectionRow> getMade() {
        return made;
    }
}
