package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.paperquiz.EnterPapers;
import vn.sontay.training.assessment.paperquiz.EnterPapers.TypedPaper;
import vn.sontay.training.assessment.paperquiz.EntryPage;
import vn.sontay.training.assessment.paperquiz.EntryRow;
import vn.sontay.training.assessment.paperquiz.PaperEntryQueries;
import vn.sontay.training.assessment.paperquiz.PaperEntryService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Enters what people answered on a print, one line a person. */
@Named
@RequestScoped
public class PaperEntryBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PaperEntryQueries queries;

    @Inject
    PaperEntryService service;

    private EntryPage page;

    @PostConstruct
    void read() {
        page = queries.page(parameters.text("code"));
        form.show("takenOn", page.heldOn());
    }

    public String enter() {
        List<TypedPaper> papers = page.rows().stream()
                .map(row -> new TypedPaper(row.enrolmentId(), variant(row), line(row))).toList();
        service.enter(new EnterPapers(parameters.text("requestId"), page.code(), parameters.text("takenOn"), papers));
        return "/trainer/paper-entry?faces-redirect=true&m=paperquiz.entered&code=" + page.code();
    }

    public EntryPage getPage() {
        return page;
    }

    /** @return what was typed for the person */
    public String line(EntryRow row) {
        return parameters.text("line-" + row.enrolmentId());
    }

    /** @return which variant was chosen for the person; the address's when it names one */
    public String variant(EntryRow row) {
        return parameters.text("variant-" + row.enrolmentId());
    }
}
