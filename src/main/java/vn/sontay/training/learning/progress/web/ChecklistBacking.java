package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.sontay.training.learning.progress.ChecklistItem;
import vn.sontay.training.learning.progress.ChecklistQueries;
import vn.sontay.training.learning.progress.ChecklistService;
import vn.sontay.training.learning.progress.PersonChecklist;
import vn.sontay.training.learning.progress.SaveChecklist;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Parameters;

/** One person's check-list of one practice task. */
@Named
@RequestScoped
public class ChecklistBacking {

    @Inject
    Parameters parameters;

    @Inject
    ChecklistQueries queries;

    @Inject
    ChecklistService service;

    @Inject
    Clock clock;

    private PersonChecklist list;
    private Set<String> met = Set.of();
    private String seen = "";
    private String requestId = "";
    private String checkedOn = "";
    private String note = "";

    @PostConstruct
    void read() {
        list = queries.checklist(parameters.id("enrolment"), parameters.text("task"));
        met = parameters.texts("met");
        seen = parameters.text("seen");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        checkedOn = Dates.day(LocalDate.now(clock));
        seen = String.valueOf(list.seen());
        requestId = UUID.randomUUID().toString();
    }

    public String save() {
        service.save(command());
        return "/trainer/checklist?faces-redirect=true&m=progress.checklistSaved&enrolment=" + list.enrolmentId()
                + "&task=" + list.task().code();
    }

    public String confirm() {
        service.confirm(command());
        return "/trainer/practice?faces-redirect=true&m=progress.signedOff&class=" + list.heading().classId()
                + "&task=" + list.task().code();
    }

    private SaveChecklist command() {
        return new SaveChecklist(requestId, list.enrolmentId(), list.task().code(), parameters.id("seen"), met,
                Dates.parse("signedOn", checkedOn), note);
    }

    public PersonChecklist getList() {
        return list;
    }

    /** @return whether the item is ticked: as it was sent, or else as it was saved */
    public boolean isTicked(ChecklistItem item) {
        return parameters.text("seen").isEmpty() ? item.met() : met.contains(item.text());
    }

    public String getSeen() {
        return seen;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(String checkedOn) {
        this.checkedOn = checkedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
