package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.sontay.training.assessment.quiz.grading.AskedEdition;
import vn.sontay.training.assessment.quiz.grading.CorrectionRow;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;

/** The questions that were asked, to choose one whose key is to be corrected, and the corrections that were made. */
@Named
@RequestScoped
public class CorrectionsBacking {

    @Inject
    Filters filters;

    @Inject
    KeyCorrectionQueries queries;

    private Search search = new Search("");
    private Page<AskedEdition> asked = Page.none();
    private List<CorrectionRow> made = List.of();

    /**
     * What is looked for.
     *
     * @param q words of a question; empty for all
     */
    public record Search(@Size(max = 200, message = "web.tooLong") String q) {
    }

    /** Reads the page that the address asks for. */
    public void load() {
        search = filters.read(Search.class);
        asked = queries.asked(search.q(), filters.page());
        made = queries.corrections();
    }

    public Search getSearch() {
        return search;
    }

    public Page<AskedEdition> getAsked() {
        return asked;
    }

    public List<CorrectionRow> getMade() {
        return made;
    }
}
