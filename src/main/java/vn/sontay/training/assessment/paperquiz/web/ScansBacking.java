package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.paperquiz.AddScans;
import vn.sontay.training.assessment.paperquiz.ScanPage;
import vn.sontay.training.assessment.paperquiz.ScanQueries;
import vn.sontay.training.assessment.paperquiz.ScanService;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

/** The scans of a print, or of one person, and the form that adds some. */
@Named
@RequestScoped
public class ScansBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ScanQueries queries;

    @Inject
    ScanService service;

    private ScanPage page;

    @PostConstruct
    void read() {
        page = queries.page(parameters.text("code"),
                parameters.text("enrolment").isEmpty() ? null : Long.valueOf(parameters.id("enrolment")));
        form.show("enrolmentId", page.person() == null ? null : page.person().enrolmentId());
    }

    public String add() {
        service.add(form.with("code", page.code()).with("files", SentPart.of(form, "files")).read(AddScans.class));
        return "/trainer/scans?faces-redirect=true&m=paperquiz.scansAdded&code=" + page.code()
                + (page.person() == null ? "" : "&enrolment=" + page.person().enrolmentId());
    }

    public ScanPage getPage() {
        return page;
    }

    /** @return everybody of the class */
    public List<SelectItem> getPeople() {
        return page.people().stream()
                .map(each -> new SelectItem(String.valueOf(each.enrolmentId()), each.label())).toList();
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }

    public int getMostFiles() {
        return AddScans.MOST_FILES;
    }
}
