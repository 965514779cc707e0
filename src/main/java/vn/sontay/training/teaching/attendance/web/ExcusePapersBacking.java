package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.teaching.attendance.excuse.ExcusePaperQueries;
import vn.sontay.training.teaching.attendance.excuse.ExcusePaperService;
import vn.sontay.training.teaching.attendance.excuse.ExcusePapersPage;
import vn.sontay.training.teaching.attendance.excuse.KeepExcusePapers;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

/** The papers of somebody's excuse from a session. */
@Named
@RequestScoped
public class ExcusePapersBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ExcusePaperQueries queries;

    @Inject
    ExcusePaperService service;

    private final Once<ExcusePapersPage> page = new Once<>(
            () -> queries.page(parameters.id("session"), parameters.id("enrolment")));

    /** Makes sure that a person who isn't on the roll, or whose roll isn't the caller's, is refused before the page is begun. */
    public void open() {
        getPage();
    }

    public String keep() {
        service.keep(form.with("sessionId", parameters.id("session")).with("enrolmentId", parameters.id("enrolment"))
                .with("files", SentPart.of(form, "files")).read(KeepExcusePapers.class));
        return "/trainer/excuse-papers?faces-redirect=true&m=attendance.excuseKept&session=" + parameters.id("session")
                + "&enrolment=" + parameters.id("enrolment");
    }

    public ExcusePapersPage getPage() {
        return page.get();
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }

    public int getMostFiles() {
        return KeepExcusePapers.MOST_FILES;
    }
}
