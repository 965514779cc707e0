package vn.sontay.training.assessment.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.interchange.ImportService;
import vn.sontay.training.assessment.interchange.Limits;
import vn.sontay.training.assessment.interchange.SendFile;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;

/** The form that sends a file of questions to be looked at. */
@Named
@RequestScoped
public class ImportBacking {

    @Inject
    Parameters parameters;

    @Inject
    ImportService service;

    private String requestId = "";
    private String format = "";
    private String lesson = "";
    private String outcome = "1";
    private String difficulty = "medium";
    private String source = "";
    private String explanation = "";
    private @Nullable Part file;

    @PostConstruct
    void read() {
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
        lesson = parameters.text("lesson");
    }

    public String send() {
        long draft = service
                .send(new SendFile(requestId, file == null ? "" : name(file), bytes(), format, lesson, outcome,
                        difficulty, source, explanation));
        return "/admin/import-check?faces-redirect=true&id=" + draft;
    }

    private static String name(Part file) {
        return Objects.requireNonNullElse(file.getSubmittedFileName(), "");
    }

    /** What is too big is refused before it is read. */
    private byte[] bytes() {
        if (file != null && file.getSize() > Limits.FILE_BYTES) {
            throw RuleException.at("file", "interchange.tooBig", String.valueOf(Limits.FILE_BYTES >> 20));
        }
        try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getRequestId() {
        return requestId;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = Objects.requireNonNullElse(format, "");
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(@Nullable String lesson) {
        this.lesson = Objects.requireNonNullElse(lesson, "");
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(@Nullable String difficulty) {
        this.difficulty = Objects.requireNonNullElse(difficulty, "");
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
