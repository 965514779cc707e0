package vn.sontay.training.assessment.interchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.assessment.interchange.ImportService;
import vn.sontay.training.assessment.interchange.SendFile;
import vn.sontay.training.shared.sheet.FileText;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

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
        SentPart file = SentPart.filled(form, "file");
        FileText.requireNotTooBig(file.size());
        long draft = service.send(form.with("fileName", file.name())
                .with("content", file.bytes(FileText.MOST_BYTES)).read(SendFile.class));
        return "/admin/import-check?faces-redirect=true&id=" + draft;
    }
}
