package vn.sontay.training.learning.fieldwork.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.learning.fieldwork.ClassDiaryQueries;
import vn.sontay.training.learning.fieldwork.PaperDiaryService;
import vn.sontay.training.learning.fieldwork.PersonDiary;
import vn.sontay.training.learning.fieldwork.RecordEntry;
import vn.sontay.training.web.Parameters;

/** One person's field diary for the staff, with the form for what was kept on paper. */
@Named
@RequestScoped
public class PersonDiaryBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassDiaryQueries queries;

    @Inject
    PaperDiaryService service;

    private final EntryForm form = new EntryForm();
    private PersonDiary diary;
    private String requestId = "";

    @PostConstruct
    void read() {
        diary = queries.person(parameters.id("enrolment"));
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String record() {
        service.record(new RecordEntry(requestId, diary.enrolmentId(), form.details()));
        return "/trainer/person-diary?faces-redirect=true&m=fieldwork.recordedFromPaper&enrolment="
                + diary.enrolmentId();
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
