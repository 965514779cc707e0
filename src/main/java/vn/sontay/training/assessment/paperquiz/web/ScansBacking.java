package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.assessment.paperquiz.AddScans;
import vn.sontay.training.assessment.paperquiz.ScanBytes;
import vn.sontay.training.assessment.paperquiz.ScanPage;
import vn.sontay.training.assessment.paperquiz.ScanQueries;
import vn.sontay.training.assessment.paperquiz.ScanService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

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
        service.add(form.with("code", page.code()).with("files", sent()).read(AddScans.class));
        return "/trainer/scans?faces-redirect=true&m=paperquiz.scansAdded&code=" + page.code()
                + (page.person() == null ? "" : "&enrolment=" + page.person().enrolmentId());
    }

    /** An empty file is one that was chosen; a field left alone is one without a name. */
    private List<AddScans.SentFile> sent() {
        return form.parts("files").stream().<AddScans.SentFile>map(SentPart::new)
                .filter(file -> file.size() > 0 || !file.name().isEmpty()).toList();
    }

    /** A file of the request, which lies on disk. */
    private record SentPart(Part part) implements AddScans.SentFile {

        @Override
        public String name() {
            return Objects.toString(part.getSubmittedFileName(), "");
        }

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public byte[] read(int most) throws IOException {
            try (InputStream in = part.getInputStream()) {
                return in.readNBytes(most + 1);
            }
        }
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
