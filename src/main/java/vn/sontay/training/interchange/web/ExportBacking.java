package vn.sontay.training.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.interchange.ExportedFile;
import vn.sontay.training.interchange.FileFormat;
import vn.sontay.training.interchange.InterchangeQueries;
import vn.sontay.training.web.Parameters;

/** Chooses what is exported, and tells what the file will lack. */
@Named
@RequestScoped
public class ExportBacking {

    @Inject
    Parameters parameters;

    @Inject
    InterchangeQueries queries;

    private String format = FileFormat.XLSX.key();
    private String lesson = "";
    private @Nullable ExportedFile file;

    @PostConstruct
    void read() {
        lesson = parameters.text("lesson");
        FileFormat.of(parameters.text("format")).ifPresent(chosen -> {
            format = chosen.key();
            file = queries.export(chosen, lesson);
        });
    }

    /** Makes sure that a lesson that isn't there is refused before the page is begun. */
    public void open() {
        // reading has done it
    }

    /** @return null until a format has been chosen */
    public @Nullable ExportedFile getFile() {
        return file;
    }

    public String getFormat() {
        return format;
    }

    public String getLesson() {
        return lesson;
    }
}
