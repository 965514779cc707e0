package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.learning.progress.ChecklistItem;
import vn.sontay.training.learning.progress.ChecklistQueries;
import vn.sontay.training.learning.progress.ChecklistService;
import vn.sontay.training.learning.progress.PersonChecklist;
import vn.sontay.training.learning.progress.SaveChecklist;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** One person's check-list of one practice task. */
@Named
@RequestScoped
public class ChecklistBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ChecklistQueries queries;

    @Inject
    ChecklistService service;

    @Inject
    Clock clock;

    private PersonChecklist list;

    @PostConstruct
    void read() {
        list = queries.checklist(parameters.id("enrolment"), parameters.text("task"));
        form.show("signedOn", LocalDate.now(clock));
        form.show("met", list.items().stream().filter(ChecklistItem::met).map(ChecklistItem::text).toList());
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
        return form.with("enrolmentId", list.enrolmentId()).with("practiceCode", list.task().code())
                .read(SaveChecklist.class);
    }

    public PersonChecklist getList() {
        return list;
    }
}
