package vn.sontay.training.assessment.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.assessment.question.BankFilter;
import vn.sontay.training.assessment.question.BankRow;
import vn.sontay.training.assessment.question.QuestionExport;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;

/** The list of the bank; its filters live in the address. */
@Named
@RequestScoped
public class QuestionsBacking {

    @Inject
    QuestionQueries queries;

    @Inject
    QuestionExport export;

    @Inject
    Filters filters;

    @Inject
    Clock clock;

    private BankFilter filter = BankFilter.words("");
    private Page<BankRow> page = Page.none();
    private List<String> tags = List.of();
    private long conflicts;
    private List<String> editedLessons = List.of();

    /** Reads the page that the address asks for. */
    public void load() {
        filter = filters.read(BankFilter.class);
        page = queries.page(filter, LocalDate.now(clock), filters.page());
        tags = queries.tags();
        conflicts = queries.conflicts();
        editedLessons = export.editedLessons();
    }

    public BankFilter getFilter() {
        return filter;
    }

    public Page<BankRow> getPage() {
        return page;
    }

    public List<String> getTags() {
        return tags;
    }

    public long getConflicts() {
        return conflicts;
    }

    /** @return lessons whose file would change */
    public List<String> getEditedLessons() {
        return editedLessons;
    }
}
