package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.paperquiz.AddScans;
import vn.sontay.training.assessment.paperquiz.ScanBytes;
import vn.sontay.training.assessment.paperquiz.ScanPage;
import vn.sontay.training.assessment.paperquiz.ScanQueries;
import vn.sontay.training.assessment.paperquiz.ScanService;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The scans of a print, or of one person, and the form that adds some. */
@Named
@RequestScoped
public class ScansBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    Parameters parameters;

    @Inject
    ScanQueries queries;

    @Inject
    ScanService service;

    @Inject
    Texts texts;

    private ScanPage page;
    private String requestId = "";
    private String person = "";

    @PostConstruct
    void read() {
        page = queries.page(parameters.text("code"),
                parameters.text("enrolment").isEmpty() ? null : Long.valueOf(parameters.id("enrolment")));
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        requestId = UUID.randomUUID().toString();
        person = page.person() == null ? "" : String.valueOf(page.person().enrolmentId());
    }

    public String add() {
        service.add(new AddScans(requestId, page.code(), person.isEmpty() ? null : Long.valueOf(person),
                sent()));
        return "/trainer/scans?faces-redirect=true&m=paperquiz.scansAdded&code=" + page.code()
                + (page.person() == null ? "" : "&enrolment=" + page.person().enrolmentId());
    }

    /** From the request itself: the component passes over empty files in silence. A field left alone is one without a name. */
    private List<AddScans.SentFile> sent() {
        List<AddScans.SentFile> sent = new ArrayList<>();
        try {
            request.getParts().stream().filter(part -> part.getName().equals("files")).map(SentPart::new)
                    .filter(file -> file.size() > 0 || !file.name().isEmpty()).forEach(sent::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            return List.of(); // nothing was sent as a form with files is
        }
        return sent;
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

    /** @return nobody in particular, then everybody of the class */
    public List<SelectItem> getPeople() {
        return Stream.concat(Stream.of(new SelectItem("", texts.get("paperquiz.scanNobody"))), page.people().stream()
                .map(each -> new SelectItem(String.valueOf(each.enrolmentId()), each.label())))
                .toList();
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }

    public int getMostFiles() {
        return AddScans.MOST_FILES;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getPerson() {
        return person;
    }

    /** @param person null from a tampered page */
    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }
}
