package vn.sontay.training.assessment.interchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.interchange.ImportService;
import vn.sontay.training.assessment.interchange.SendFile;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.FileText;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The form that sends a file of questions to be looked at. */
@Named
@RequestScoped
public class ImportBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ImportService service;

    /** Fills the form. */
    public void load() {
        form.show("lesson", parameters.text("lesson"));
        form.show("outcome", 1);
        form.show("difficulty", "medium");
    }

    public String send() {
        Part file = form.files("file").stream().findFirst().orElse(null);
        long draft = service.send(form.with("fileName", file == null ? "" : name(file)).with("content", bytes(file))
                .read(SendFile.class));
        return "/admin/import-check?faces-redirect=true&id=" + draft;
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
}
