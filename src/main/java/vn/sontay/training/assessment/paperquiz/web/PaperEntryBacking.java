package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
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
                .map(row -> new TypedPaper(row.enrolmentId(), variantOrPages(row), line(row))).toList();
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

    /** @return which variant was chosen for the person alone */
    public String variant(EntryRow row) {
        return parameters.text("variant-" + row.enrolmentId());
    }

    /** @return the one of the whole page where somebody has a line and no other variant was chosen for them */
    private String variantOrPages(EntryRow row) {
        return variant(row).isEmpty() && !line(row).isBlank() ? parameters.text("variant") : variant(row);
    }

    /** @return the print's variants, for the whole page */
    public List<SelectItem> getVariants() {
        return page.variants().stream().map(each -> new SelectItem(each.toString(), each.toString())).toList();
    }
}
