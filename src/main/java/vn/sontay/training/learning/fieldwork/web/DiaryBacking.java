package vn.sontay.training.learning.fieldwork.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.sontay.training.learning.fieldwork.DiaryQueries;
import vn.sontay.training.learning.fieldwork.DiaryService;
import vn.sontay.training.learning.fieldwork.PersonDiary;
import vn.sontay.training.learning.fieldwork.RecordEntry;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Parameters;

/** The trainee's own field diary, with the form for its next line. */
@Named
@RequestScoped
public class DiaryBacking {

    @Inject
    Parameters parameters;

    @Inject
    DiaryQueries queries;

    @Inject
    DiaryService service;

    @Inject
    Clock clock;

    private final EntryForm form = new EntryForm();
    private PersonDiary diary;
    private String requestId = "";

    @PostConstruct
    void read() {
        diary = queries.mine(parameters.id("enrolment"));
        requestId = parameters.text("requestId");
    }

    /** Fills the form with today, as most lines are written the same day. */
    public void load() {
        form.setDoneOn(Dates.day(LocalDate.now(clock)));
        requestId = UUID.randomUUID().toString();
    }

    public String record() {
        service.record(new RecordEntry(requestId, diary.enrolmentId(), form.details()));
        return "/trainee/diary?faces-redirect=true&m=fieldwork.recorded&enrolment=" + diary.enrolmentId();
    }

    public PersonDiary getDiary() {
        return diary;
    }

    public EntryForm getForm() {
        return form;
    }

    public String getRequestId() {
        return requestId;
    }
}
