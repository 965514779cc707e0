package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.roster.RosterQueries;
import vn.sontay.training.people.roster.RosterService;
import vn.sontay.training.people.roster.SendRoster;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.FileText;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** The form that sends a list of people to be looked at, and the lists that were sent. */
@Named
@RequestScoped
public class ImportPeopleBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    RosterQueries queries;

    @Inject
    RosterService service;

    @Inject
    ClassQueries classes;

    private final Once<List<RosterQueries.Sent>> lists = new Once<>(() -> queries.mine());

    private @Nullable ClassFacts asked;

    /** A class that isn't the caller's is refused before the page is begun. */
    @PostConstruct
    void read() {
        asked = parameters.ids(parameters.text("class").isEmpty() ? "classId" : "class").stream().findFirst()
                .map(classes::facts).orElse(null);
    }

    /** Reads the lists, where the page is shown. */
    public void show() {
        lists.get();
    }

    public String send() {
        Part file = form.files("file").stream().findFirst().orElse(null);
        long list = service.send(form.with("fileName", file == null ? "" : name(file)).with("content", bytes(file))
                .read(SendRoster.class));
        return "/admin/roster?faces-redirect=true&id=" + list;
    }

    private static String name(Part file) {
        return Objects.requireNonNullElse(file.getSubmittedFileName(), "");
    }

    /** What is too big is refused before it is read. */
    private static byte[] bytes(@Nullable Part file) {
        if (file != null && file.getSize() > FileText.MOST_BYTES) {
            throw RuleException.at("file", "sheet.tooBig", String.valueOf(FileText.MOST_BYTES >> 20));
        }
        try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            return in.readNBytes(FileText.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the class for which a list is asked, or null */
    public @Nullable ClassFacts getAsked() {
        return asked;
    }

    public List<RosterQueries.Sent> getLists() {
        return lists.get();
    }
}
