package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
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
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.ListTable;

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
    private ListTable<BankRow> table = ListTable.none();
    private List<String> tags = List.of();
    private long conflicts;
    private List<String> editedLessons = List.of();

    @PostConstruct
    void open() {
        filter = filters.read(BankFilter.class);
        LocalDate today = LocalDate.now(clock);
        table = filters.table(filter, (number, sorting) -> queries.page(filter, today, number, sorting));
    }

    /** Reads the page that the address asks for, and what stands around it. */
    public void load() {
        table.getPage();
        tags = queries.tags();
        conflicts = queries.conflicts();
        editedLessons = export.editedLessons();
    }

    public BankFilter getFilter() {
        return filter;
    }

    public ListTable<BankRow> getTable() {
        return table;
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
