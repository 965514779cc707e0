package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.attendance.Absence;
import vn.sontay.training.teaching.attendance.CatchUpQueries;
import vn.sontay.training.teaching.attendance.CatchUpService;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.OtherSession;
import vn.sontay.training.teaching.attendance.RecordCatchUp;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Who of a class missed what and where they caught up on it; records that they did. */
@Named
@RequestScoped
public class CatchUpsBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    CatchUpQueries queries;

    @Inject
    CatchUpService service;

    @Inject
    Form form;

    @Inject
    Texts texts;

    private final Once<ClassFacts> facts = new Once<>(() -> classes.facts(parameters.id("class")));
    private final Once<List<Absence>> absences = new Once<>(() -> queries.absences(parameters.id("class")));
    private final Once<List<OtherSession>> sessions = new Once<>(() -> queries.otherSessions(parameters.id("class")));

    public String record() {
        service.record(form.with("classId", parameters.id("class")).read(RecordCatchUp.class));
        return "/trainer/catch-ups?faces-redirect=true&m=attendance.caughtUpSaved&class=" + parameters.id("class");
    }

    public ClassFacts getFacts() {
        return facts.get();
    }

    public List<Absence> getAbsences() {
        return absences.get();
    }

    /** @return the absences that nothing settles yet */
    public List<Absence> getOpen() {
        return getAbsences().stream().filter(each -> each.caughtUp() == null).toList();
    }

    public List<SelectItem> getOpenItems() {
        return getOpen().stream().map(each -> new SelectItem(each.key(), each.fullName() + ", " + each.unitName() + ". "
                + texts.of("attendance.missed", each.ordinal(), Dates.day(each.heldOn()), found(each)))).toList();
    }

    private String found(Absence absence) {
        return absence.found() == null
                ? texts.get("attendance.unmarkedShort")
                : new Finding(absence.found()).inWords();
    }

    /** @return those that are settled */
    public List<Absence> getSettled() {
        return getAbsences().stream().filter(each -> each.caughtUp() != null).toList();
    }

    /** @return such as "Vắng buổi 2 (03/11/2026), học bù ngày 10/11/2026", of one that is settled */
    public String settledBy(Absence absence) {
        Absence.CaughtUp there = absence.caughtUp();
        if (there == null) {
            return "";
        }
        String day = Dates.day(absence.heldOn());
        return there.classTitle() == null
                ? texts.of("attendance.caughtUp", absence.ordinal(), day, Dates.day(there.on()))
                : texts.of("attendance.caughtUpIn", absence.ordinal(), day, Dates.day(there.on()), there.classTitle());
    }

    public List<OtherSession> getSessions() {
        return sessions.get();
    }

    public List<SelectItem> getSessionItems() {
        return getSessions().stream().map(each -> new SelectItem(String.valueOf(each.sessionId()), name(each)))
                .toList();
    }

    private String name(OtherSession each) {
        String part = texts.get("trainingclass." + each.part());
        return each.classTitle() == null
                ? texts.of("attendance.catchUpSessionOwn", Dates.day(each.heldOn()), part, each.title())
                : texts.of("attendance.catchUpSessionOther", Dates.day(each.heldOn()), part, each.title(),
                        each.classTitle());
    }
}
