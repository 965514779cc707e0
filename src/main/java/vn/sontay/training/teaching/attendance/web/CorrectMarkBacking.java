package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.CorrectMark;
import vn.sontay.training.teaching.attendance.CorrectionService;
import vn.sontay.training.teaching.attendance.CorrectionSheet;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Corrects a mark of a closed roll call, or marks somebody it doesn't know yet (then by session and enrolment). */
@Named
@RequestScoped
public class CorrectMarkBacking {

    @Inject
    Parameters parameters;

    @Inject
    AttendanceQueries queries;

    @Inject
    Form form;

    @Inject
    CorrectionService service;

    private CorrectionSheet sheet;

    @PostConstruct
    void read() {
        sheet = parameters.text("session").isEmpty()
                ? queries.correction(parameters.id("mark"))
                : queries.correction(parameters.id("session"), parameters.id("enrolment"));
        // what a device kept and couldn't enter any more (ATT-20)
        List.of("status", "arrivedAt", "leftAt", "note").forEach(name -> form.show(name, parameters.text(name)));
    }

    public String save() {
        long session = sheet.session().sessionId();
        service.correct(form.with("sessionId", session).with("enrolmentId", sheet.person().enrolmentId())
                .read(CorrectMark.class));
        return "/trainer/roll-call?faces-redirect=true&m=attendance.corrected&session=" + session;
    }

    public CorrectionSheet getSheet() {
        return sheet;
    }
}
