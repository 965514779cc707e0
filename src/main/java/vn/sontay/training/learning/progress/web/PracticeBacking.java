package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.sontay.training.learning.progress.PracticeQueries;
import vn.sontay.training.learning.progress.PracticeService;
import vn.sontay.training.learning.progress.PracticeSheet;
import vn.sontay.training.learning.progress.SignOffPractice;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Parameters;

/** Signs a practice task off for people of a class. */
@Named
@RequestScoped
public class PracticeBacking {

    @Inject
    Parameters parameters;

    @Inject
    PracticeQueries queries;

    @Inject
    PracticeService service;

    @Inject
    Clock clock;

    private PracticeSheet sheet;
    private Set<Long> chosen = Set.of();
    private String signedOn = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        sheet = queries.sheet(parameters.id("class"), parameters.text("task"));
        chosen = parameters.ids("person");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        signedOn = Dates.day(LocalDate.now(clock));
        requestId = UUID.randomUUID().toString();
    }

    public String signOff() {
        String task = parameters.text("task");
        service.signOff(new SignOffPractice(requestId, chosen, task, Dates.parse("signedOn", signedOn)));
        return "/trainer/practice?faces-redirect=true&m=progress.signedOff&class=" + sheet.heading().classId()
                + "&task=" + task;
    }

    public PracticeSheet getSheet() {
        return sheet;
    }

    /** @return whether the person is ticked: typed before, or by "Chọn tất cả" */
    public boolean isChosen(long enrolmentId) {
        return chosen.contains(enrolmentId) || isAll();
    }

    /** @return whether the address asks for everybody to be ticked */
    public boolean isAll() {
        return parameters.text("all").equals("true") && chosen.isEmpty();
    }

    /** @return whether somebody can still be signed off */
    public boolean isOpen() {
        return sheet.people().stream().anyMatch(row -> row.signOff() == null);
    }

    public String getRequestId() {
        return requestId;
    }

    public String getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(String signedOn) {
        this.signedOn = signedOn;
    }
}
