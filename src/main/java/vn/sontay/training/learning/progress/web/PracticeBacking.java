package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.learning.progress.PracticeQueries;
import vn.sontay.training.learning.progress.PracticeRow;
import vn.sontay.training.learning.progress.PracticeService;
import vn.sontay.training.learning.progress.PracticeSheet;
import vn.sontay.training.learning.progress.SignOffPractice;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Signs a practice task off for people of a class. */
@Named
@RequestScoped
public class PracticeBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PracticeQueries queries;

    @Inject
    PracticeService service;

    @Inject
    Clock clock;

    private PracticeSheet sheet;

    @PostConstruct
    void read() {
        sheet = queries.sheet(parameters.id("class"), parameters.text("task"));
        form.show("signedOn", LocalDate.now(clock));
        form.show("enrolmentIds", isAll() ? sheet.people().stream().map(PracticeRow::enrolmentId).toList() : List.of());
    }

    public String signOff() {
        String task = parameters.text("task");
        service.signOff(form.with("practiceCode", task).read(SignOffPractice.class));
        return "/trainer/practice?faces-redirect=true&m=progress.signedOff&class=" + sheet.heading().classId()
                + "&task=" + task;
    }

    public PracticeSheet getSheet() {
        return sheet;
    }

    /** @return whether the address asks for everybody to be ticked */
    public boolean isAll() {
        return parameters.text("all").equals("true");
    }

    /** @return whether somebody can still be signed off */
    public boolean isOpen() {
        return sheet.people().stream().anyMatch(row -> row.signOff() == null);
    }
}
