package vn.sontay.training.outcome.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.outcome.document.EnterDocument;
import vn.sontay.training.outcome.document.FileRow;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** Enters a paper that the system didn't draw: of a class, where the address names one, else of a unit. */
@Named
@RequestScoped
public class DocumentEnterBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    ClassQueries classes;

    @Inject
    UnitChoices choices;

    @Inject
    DocumentService service;

    private @Nullable ClassFacts held;
    private List<SelectItem> units = List.of();

    @PostConstruct
    void read() {
        if (parameters.text("class").isEmpty()) {
            units = choices.all();
        } else {
            held = classes.facts(parameters.id("class"));
        }
    }

    /** Fills the form: today. */
    public void load() {
        form.show("on", LocalDate.now(clock));
        if (isNomination() && held != null) {
            form.show("kind", DocumentKind.NOMINATION);
            form.show("subject", texts.of("document.nominationSubject", held.title()));
        }
    }

    public String enter() {
        form.with("classId", held == null ? null : held.classId())
                .with("file", SentPart.one(form, "file"));
        if (held != null) {
            form.with("unitId", null);
        }
        return "/admin/document?faces-redirect=true&m=document.entered&id="
                + service.enter(form.read(EnterDocument.class));
    }

    /** @return whether the letter of a unit that names people is entered */
    public boolean isNomination() {
        return DocumentKind.NOMINATION.name().equals(parameters.text("kind"));
    }

    public boolean isOfClass() {
        return held != null;
    }

    public long getClassId() {
        return held == null ? 0 : held.classId();
    }

    public String getClassTitle() {
        return held == null ? "" : held.title();
    }

    /** @return the list in which it will stand */
    public String getBack() {
        return held == null ? "/admin/unit-documents" : "/admin/documents?class=" + held.classId();
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(DocumentKind.values())
                .map(each -> new SelectItem(each.name(), texts.get("document.kind" + each))).toList();
    }

    /** @return such as 12,0 MB */
    public String getMost() {
        return FileRow.most();
    }
}
