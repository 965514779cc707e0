package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.handover.HandOverPage;
import vn.sontay.training.assessment.quiz.handover.HandOverService;
import vn.sontay.training.assessment.quiz.handover.Parcel;
import vn.sontay.training.assessment.quiz.handover.TakeHandOver;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

/** Answers that a phone couldn't send: staff look at what was handed over, then take it (QUI-46). */
@Named
@RequestScoped
public class LateAnswersBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ClassQueries classes;

    @Inject
    HandOverService service;

    private @Nullable ClassFacts facts;
    private @Nullable HandOverPage page;
    private boolean shown;
    private String parcel = "";

    @PostConstruct
    void read() {
        parcel = parameters.text("parcel");
        facts = parameters.text("class").isEmpty() ? null : classes.facts(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getClassId();
    }

    /** Shows what was handed over, without storing anything. */
    public void look() {
        SentPart file = SentPart.filled(form, "file");
        if (file.size() == 0) {
            show();
            return;
        }
        String typed = parcel;
        try {
            parcel = text(file);
            show();
        } catch (RuleException e) {
            parcel = typed;
            throw RuleException.at("file", e.key(), e.arguments().toArray());
        }
    }

    public String take() {
        Parcel given = show();
        long attempt = service.take(form.with("parcel", given).read(TakeHandOver.class));
        HandOverPage taken = Objects.requireNonNull(page);
        return taken.attempt().open()
                ? "/trainer/tests?faces-redirect=true&m=quiz.handOverTaken&class=" + taken.classId()
                : "/trainer/test-result?faces-redirect=true&m=quiz.handOverTaken&attempt=" + attempt;
    }

    private Parcel show() {
        shown = true;
        Parcel given = ParcelText.read(parcel);
        try {
            page = service.look(given);
        } catch (NotFoundException | RefusedException e) {
            throw RuleException.at("parcel", "quiz.parcelForeign");
        }
        return given;
    }

    /** What is too big is refused before it is read. */
    private static String text(SentPart file) {
        if (file.size() > ParcelText.LONGEST) {
            throw ParcelText.tooBig();
        }
        return new String(file.bytes(ParcelText.LONGEST), StandardCharsets.UTF_8);
    }

    /** @return the class whose pages lead here; null for who comes by a QR code and hasn't looked yet */
    public @Nullable Long getClassId() {
        return page != null ? Long.valueOf(page.classId()) : facts != null ? Long.valueOf(facts.classId()) : null;
    }

    /** @return null until something was looked at */
    public @Nullable HandOverPage getPage() {
        return page;
    }

    /** @return whether there is something to take; also while the form that takes it is being received */
    public boolean isDeciding() {
        return page == null ? !shown && !parameters.text("takeSubmit").isEmpty() : page.fresh() > 0;
    }

    /** @return what was handed over as text; nothing of it when it is too long to be any */
    public String getParcel() {
        return parcel.length() > ParcelText.LONGEST ? "" : parcel;
    }
}
